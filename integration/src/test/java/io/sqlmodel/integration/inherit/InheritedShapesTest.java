package io.sqlmodel.integration.inherit;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Shapes that extend a shape which is no table. */
class InheritedShapesTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Cat.class, Dog.class);

    @Test
    void inheritedColumnsAreColumnsOfEachTable() {
        db.save(new Cat().name("Tom").lives(7), new Dog().name("Rex"));

        assertThat(db.rows("SELECT id, name, lives FROM cat").toString()).isEqualTo("[[1, Tom, 7]]");
        assertThat(db.rows("SELECT id, name FROM dog").toString()).isEqualTo("[[1, Rex]]");
    }

    @Test
    void inheritedDefaultsGiveTheValuesOfNewObjects() {
        assertThat(new Cat().active()).isTrue();

        db.save(new Cat().name("Tom").lives(7).active(false));

        assertThat(db.session().get(Cat.class, 1L).active()).isFalse();
    }

    @Test
    void inheritedColumnsCanBeQueried() {
        db.save(new Cat().name("Tom").lives(7), new Cat().name("Kitty").lives(9));

        assertThat(db.session()
                        .exec(select(Cat.lives).where(Cat.name.eq("Kitty"), Cat.active.eq(true)))
                        .one())
                .isEqualTo(9);
    }

    @Test
    void inheritedMethodsAreMethodsAndCanBeOverridden() {
        assertThat(new Dog().name("Rex").greeting()).isEqualTo("Hello, Rex!");
        assertThat(new Cat().name("Tom").greeting()).isEqualTo("Meow, Tom!");
    }

    @Test
    void codeCanBeWrittenAgainstTheBase() {
        List<NamedModel> all = List.of(new Cat().name("Tom"), new Dog().name("Rex"));

        assertThat(all).extracting(NamedModel::name).containsExactly("Tom", "Rex");
    }

    @Test
    void relationshipsLinkTablesWithTheSameBase() {
        db.save(new Dog().name("Rex").chased(List.of(new Cat().name("Tom").lives(7))));

        Cat tom = db.session().get(Cat.class, 1L);
        assertThat(tom.enemy().name()).isEqualTo("Rex");
        assertThat(tom.enemy().chased()).containsExactly(tom);
    }
}
