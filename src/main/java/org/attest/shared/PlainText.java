package org.attest.shared;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Text that a person typed: bounded, and free of control and direction-changing characters that would not print. */
@Target({ElementType.FIELD, ElementType.PARAMETER, ElementType.TYPE_USE, ElementType.RECORD_COMPONENT})
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = PlainText.Check.class)
public @interface PlainText {
    String message() default "Not plain text";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** Longest text allowed, in characters. */
    int max();

    class Check implements ConstraintValidator<PlainText, String> {
        private int max;

        @Override
        public void initialize(PlainText constraint) {
            max = constraint.max();
        }

        @Override
        public boolean isValid(String text, ConstraintValidatorContext context) {
            if (text == null) {
                return true;
            }
            if (text.length() > max) {
                return refuse(context, "Too long: %d characters, and at most %d fit".formatted(text.length(), max));
            }
            var strange = text.codePoints().filter(Check::isStrange).findFirst();
            if (strange.isPresent()) {
                return refuse(
                        context,
                        "Holds the character U+%04X, which cannot be printed; take it out"
                                .formatted(strange.getAsInt()));
            }
            return true;
        }

        private static boolean isStrange(int c) {
            if (c == '\n' || c == '\t' || c == '\r') {
                return false;
            }
            int type = Character.getType(c);
            return type == Character.CONTROL
                    || type == Character.FORMAT
                    || type == Character.LINE_SEPARATOR
                    || type == Character.PARAGRAPH_SEPARATOR
                    || type == Character.SURROGATE
                    || type == Character.UNASSIGNED
                    || type == Character.PRIVATE_USE;
        }

        private static boolean refuse(ConstraintValidatorContext context, String sentence) {
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate(sentence).addConstraintViolation();
            return false;
        }
    }
}
