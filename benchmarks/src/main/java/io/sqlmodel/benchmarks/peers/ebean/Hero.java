package io.sqlmodel.benchmarks.peers.ebean;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A hero. Public, because the query bean lies in another package. */
@Entity
@Table(name = "hero")
public class Hero {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    private @Nullable Integer age;

    @ManyToOne
    private Team team;

    @ManyToMany(cascade = CascadeType.PERSIST)
    @JoinTable(
            name = "hero_tag",
            joinColumns = @JoinColumn(name = "hero_id"),
            inverseJoinColumns = @JoinColumn(name = "tag_id"))
    private List<Tag> tags = new ArrayList<>();

    Hero(Team team, String name, @Nullable Integer age) {
        this.team = team;
        this.name = name;
        this.age = age;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    @Nullable
    Integer age() {
        return age;
    }

    void age(@Nullable Integer age) {
        this.age = age;
    }

    Team team() {
        return team;
    }

    void team(Team team) {
        this.team = team;
    }

    List<Tag> tags() {
        return tags;
    }
}
