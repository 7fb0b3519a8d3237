package io.sqlmodel.benchmarks.peers.ebean;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;

/** A team. Public, because the query bean lies in another package. */
@Entity
@Table(name = "team")
public class Team {
    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private long id;

    private String name;

    @OneToMany(mappedBy = "team", cascade = CascadeType.ALL)
    private List<Hero> heroes = new ArrayList<>();

    Team(String name) {
        this.name = name;
    }

    long id() {
        return id;
    }

    String name() {
        return name;
    }

    List<Hero> heroes() {
        return heroes;
    }
}
