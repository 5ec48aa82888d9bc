package org.attest.shared;

import jakarta.ws.rs.NameBinding;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** A weighty act: whoever does it has signed in a short while ago, or does so again first (design 8). */
@NameBinding
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface FreshSignIn {
    /** The page to come back to, with the names of the route's own parameters in braces; empty for programs. */
    String backTo() default "";
}
