package io.sqlmodel.annotation;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Says that an integer column counts the row's versions for optimistic locking (case H18). It starts at 1, grows by one
 * with each UPDATE, and is compared in the WHERE of UPDATE and DELETE.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
public @interface Version {}
