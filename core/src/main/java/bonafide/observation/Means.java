package bonafide.observation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a kind of observation, or one component of it, means to the person who writes it down. The documentation of the
 * plain form is generated from these sentences, so they say shape and unit where the type does not.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.RECORD_COMPONENT})
public @interface Means {
    /** One sentence for a reader who has never seen the code. */
    String value();
}
