package kz.kenes.shared;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the requirements that a rule implements or a test proves. Each id stands in the clause register, where its source
 * document, clause number and summary are kept.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD, ElementType.CONSTRUCTOR, ElementType.FIELD})
public @interface Clause {

    /** Requirement ids such as {@code MTG-10}. */
    String[] value();
}
