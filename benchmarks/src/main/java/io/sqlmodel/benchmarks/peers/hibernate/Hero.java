package io.sqlmodel.benchmarks.peers.hibernate;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A hero. Its tags are a set, as the user guide advises for many-to-many: a list would be deleted and written anew. */
@Entity
public class Hero {
    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "hero_seq")
    @SequenceGenerator(name = "hero_seq", sequenceName = "hero_seq", allocationSize = 50)
    private @Nullable Long id;

    private String name = "";

    private @Nullable Integer age;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "team_id")
    private @Nullable Team team;

    @ManyToMany
    @JoinTable(
            name = "hero_tag",
            joinColumns = @JoinColumn(name = "hero_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private Set<Tag> tags = new HashSet<>();

    /** For Hibernate. */
    Hero() {}

    Hero(String name, @Nullable Integer age) {
        this.name = name;
        this.age = age;
    }

    Long getId() {
        return id;
    }

    String getName() {
        return name;
    }

    @Nullable
    Integer getAge() {
        return age;
    }

    void setAge(@Nullable Integer age) {
        this.age = age;
    }

    Team getTeam() {
        return team;
    }

    void setTeam(@Nullable Team team) {
        this.team = team;
    }

    Set<Tag> getTags() {
        return tags;
    }
}
