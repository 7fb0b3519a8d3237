package io.sqlmodel.benchmarks.peers.jimmer;

import io.sqlmodel.benchmarks.work.Sample;
import java.util.ArrayList;
import java.util.List;
import org.babyfish.jimmer.sql.Associations;
import org.babyfish.jimmer.sql.JSqlClient;
import org.babyfish.jimmer.sql.ast.mutation.AssociatedSaveMode;
import org.babyfish.jimmer.sql.ast.mutation.BatchSaveResult;
import org.babyfish.jimmer.sql.ast.mutation.DeleteResult;
import org.babyfish.jimmer.sql.ast.mutation.SaveMode;
import org.babyfish.jimmer.sql.ast.tuple.Tuple2;

/** The mixed flush. Objects are immutable, so what changes is said by new ones that hold the key and what is to be written. */
final class Changes {
    private final List<Hero> inserted = new ArrayList<>();
    private final List<Hero> updated = new ArrayList<>();
    private final List<Long> deleted = new ArrayList<>();
    private final List<Tuple2<?, ?>> linked = new ArrayList<>();
    private final List<Tuple2<?, ?>> unlinked = new ArrayList<>();

    Changes(List<Team> teams) {
        for (Team team : teams) {
            for (Hero hero : team.heroes()) {
                change(hero, team.id());
            }
            inserted.add(HeroDraft.$.produce(hero -> {
                hero.setName(Sample.newHero(team.id(), 0));
                hero.setAge(Sample.newAge(0));
                hero.applyTeam(each -> each.setId(team.id()));
                hero.addIntoTags(tag -> tag.setId(Sample.newTag(team.id())));
            }));
        }
    }

    private void change(Hero hero, long team) {
        switch (Sample.role(hero.id())) {
            case Sample.DELETED -> deleted.add(hero.id());
            case Sample.MOVED ->
                updated.add(HeroDraft.$.produce(draft -> {
                    draft.setId(hero.id());
                    draft.applyTeam(each -> each.setId(Sample.nextTeam(team)));
                }));
            case Sample.UPDATED, Sample.UPDATED_TOO -> updated.add(aged(hero));
            case Sample.LINKED -> linked.add(new Tuple2<>(hero.id(), Sample.otherTag(hero.id())));
            case Sample.UNLINKED -> unlinked.add(new Tuple2<>(hero.id(), Sample.firstTag(hero.id())));
            default -> {
                // Stays as it is.
            }
        }
    }

    /** The hero's key and next age. */
    static Hero aged(Hero hero) {
        return HeroDraft.$.produce(draft -> {
            draft.setId(hero.id());
            draft.setAge(Sample.older(hero.age()));
        });
    }

    static BatchSaveResult<Hero> update(JSqlClient client, List<Hero> heroes) {
        return client.saveEntitiesCommand(heroes)
                .setMode(SaveMode.UPDATE_ONLY)
                .setDumbBatchAcceptable()
                .execute();
    }

    static DeleteResult delete(JSqlClient client, Class<?> type, List<Long> keys) {
        return client.getEntities()
                .deleteAllCommand(type, keys)
                .setDumbBatchAcceptable()
                .execute();
    }

    void save(JSqlClient client) {
        delete(client, Hero.class, deleted);
        update(client, updated);
        client.saveEntitiesCommand(inserted)
                .setMode(SaveMode.INSERT_ONLY)
                .setAssociatedModeAll(AssociatedSaveMode.APPEND)
                .setIdOnlyAsReferenceAll(true)
                .execute();
        Associations links = client.getAssociations(HeroProps.TAGS).setDumbBatchAcceptable();
        links.insertAll(linked);
        links.deleteAll(unlinked);
    }
}
