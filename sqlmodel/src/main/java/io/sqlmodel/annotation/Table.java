package io.sqlmodel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an interface is the shape of a table.
 *
 * <p>The processor turns {@code interface HeroModel} into {@code public final class Hero} in the same package. Members
 * are inherited: a shape may extend other interfaces, which need no annotation of their own.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface Table {
    /**
     * The table's name in the database.
     *
     * @return the name; empty means the class name in snake case ({@code HeroTeamLink} gives {@code hero_team_link})
     */
    String name() default "";

    /**
     * The schema that holds the table.
     *
     * @return the schema; empty means the connection's own
     */
    String schema() default "";

    /**
     * The simple name of the generated class.
     *
     * @return the name; empty means the shape's name without its ending {@code Model}
     */
    String className() default "";

    /**
     * Unique constraints over several attributes, each a comma-separated list of attribute names, with the constraint's
     * name before it if it should have a certain one: {@code "teamId, name"} or {@code "uq_hero(teamId, name)"}.
     *
     * @return the constraints
     */
    String[] uniques() default {};

    /**
     * Indexes over one or several attributes, written like {@link #uniques()}.
     *
     * @return the indexes
     */
    String[] indexes() default {};
}
