package org.attest.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a field shows. On a type it is for each part that says nothing else; on a route that answers with a file, for the
 * file. What bears none is left out of every answer and page, and fails the build.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.RECORD_COMPONENT})
public @interface Shows {
    Sensitivity value();
}
