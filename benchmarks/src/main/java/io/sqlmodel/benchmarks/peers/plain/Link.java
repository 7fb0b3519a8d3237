package io.sqlmodel.benchmarks.peers.plain;

/**
 * A row of hero_tag.
 *
 * @param hero the hero
 * @param tag the tag
 */
public record Link(Hero hero, Tag tag) {}
