package io.sqlmodel.integration.watch;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.event.LazyLoadEvent;
import io.sqlmodel.event.LazyLoadListener;
import io.sqlmodel.event.StatementEvent;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is told of a lazy load. */
class LazyLoadEventTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Orchard.class, AppleTree.class, Gardener.class);

    private final List<LazyLoadEvent> loads = new ArrayList<>();
    private Session session;

    @BeforeEach
    void save() {
        Orchard first = new Orchard().name("North");
        Orchard second = new Orchard().name("South");
        db.save(
                new AppleTree().notes("old").orchard(first),
                new AppleTree().notes("young").orchard(second),
                new Gardener().name("Ann").orchard(first));
        session = db.session();
        db.engine().addListener(new LazyLoadListener() {
            @Override
            public void loaded(LazyLoadEvent event) {
                loads.add(event);
            }

            @Override
            public void executed(StatementEvent event) {}
        });
    }

    private List<Orchard> orchards() {
        return session.exec(select(Orchard.class).orderBy(Orchard.id)).all();
    }

    @Test
    void aReadThatLoadsForAllPeersIsOneLoad() {
        for (Orchard orchard : orchards()) {
            assertThat(orchard.trees()).hasSize(1);
        }

        assertThat(loads).hasSize(1);
        assertThat(loads.get(0).path()).isEqualTo("Orchard.trees");
        assertThat(loads.get(0).option()).isEqualTo("selectinload(Orchard.trees)");
        assertThat(loads.get(0).statements()).isEqualTo(1);
        assertThat(loads.get(0).line())
                .satisfies(line -> assertThat(line.getMethodName()).isEqualTo("aReadThatLoadsForAllPeersIsOneLoad"));
    }

    @Test
    void readsOfOneObjectAtATimeAreOneLoadEach() {
        orchards().forEach(orchard -> orchard.gardeners().size());

        assertThat(loads).extracting(LazyLoadEvent::path).containsExactly("Orchard.gardeners", "Orchard.gardeners");
        assertThat(loads.get(0).line().getClassName()).isEqualTo(LazyLoadEventTest.class.getName());
    }

    @Test
    void theLineMayBeInAShape() {
        orchards().get(0).size();

        assertThat(loads.get(0).line().getClassName()).endsWith("OrchardModel");
        assertThat(loads.get(0).line().getMethodName()).isEqualTo("size");
    }

    @Test
    void theLineIsFoundThroughTheJdk() {
        new ArrayList<>(orchards().get(0).trees());

        assertThat(loads.get(0).line().getMethodName()).isEqualTo("theLineIsFoundThroughTheJdk");
    }

    @Test
    void aDeferredColumnIsOneToo() {
        AppleTree tree = session.get(AppleTree.class, 1L);
        assertThat(tree.notes()).isEqualTo("old");

        assertThat(loads).extracting(LazyLoadEvent::option).containsExactly("undefer(AppleTree.notes)");
    }

    @Test
    void whatHasExpiredOrIsKnownIsNone() {
        Orchard orchard = session.get(Orchard.class, 1L);
        AppleTree tree = session.get(AppleTree.class, 1L);
        assertThat(tree.orchard()).isSameAs(orchard);
        session.commit();
        assertThat(orchard.name()).isEqualTo("North");

        assertThat(loads).isEmpty();
    }
}
