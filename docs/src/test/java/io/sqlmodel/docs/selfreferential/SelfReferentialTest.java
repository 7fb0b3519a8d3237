package io.sqlmodel.docs.selfreferential;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.docs.onetomany.Team;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.QueryException;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelfReferentialTest extends GuideTest {
    SelfReferentialTest() {
        super(Category.class, Folder.class, Person.class, Follow.class);
    }

    @Test
    void aTreeIsSavedFromTheTop() {
        // snippet: save
        Category books = new Category().name("Books");
        Category novels = new Category().name("Novels").parent(books);
        books.children().add(new Category().name("Poems"));
        novels.children().add(new Category().name("Crime"));

        try (Session session = new Session(engine)) {
            session.add(books);
            session.commit();
        }
        // end
        shows("save", 3);
    }

    private void saveTree() {
        Category crime = new Category().name("Crime");
        Category novels = new Category().name("Novels").children(List.of(crime));
        Category poems = new Category().name("Poems");
        save(new Category().name("Books").children(List.of(novels, poems)));
    }

    // snippet: print
    static void print(Category category, String indent) {
        System.out.println(indent + category.name());
        for (Category child : category.children()) {
            print(child, indent + "  ");
        }
    }
    // end

    @Test
    void aTreeIsReadLevelByLevel() {
        saveTree();
        // snippet: lazy
        try (Session session = new Session(engine)) {
            print(session.getOne(Category.class, 1L), "");
        }
        // end
        shows("lazy", 4);
    }

    @Test
    void aDepthLoadsLevels() {
        saveTree();
        try (Session session = new Session(engine)) {
            // snippet: depth
            Category books = session.exec(select(Category.class)
                            .where(Category.name.eq("Books"))
                            .options(selectinload(Category.children).recursionDepth(1)))
                    .one();
            // end
            shows("depth", 3);
            print(books, "");
        }
        forget();
        try (Session session = new Session(engine)) {
            // snippet: recursive
            Category books = session.exec(select(Category.class)
                            .where(Category.parent.isNull())
                            .options(selectinload(Category.children).recursive()))
                    .one();
            print(books, "");
            // end
            shows("recursive", 2);
        }
    }

    @Test
    void childrenOfADeletedCategoryAreRoots() {
        saveTree();
        try (Session session = new Session(engine)) {
            Category books = session.getOne(Category.class, 1L);
            forget();
            // snippet: delete
            session.delete(books);
            session.commit();
            System.out.println(session.exec(select(Category.class).where(Category.parent.isNull())).all());
            // end
            shows("delete", 4);
        }
    }

    @Test
    void foldersAreDeletedFromTheBottom() {
        Folder deep = new Folder().name("deep");
        save(new Folder().name("root").folders(List.of(new Folder().name("sub").folders(List.of(deep)))));
        try (Session session = new Session(engine)) {
            Folder root = session.getOne(Folder.class, 1L);
            forget();
            // snippet: tree
            session.delete(root);
            session.commit();
            // end
            shows("tree", 6);
            assertThat(session.exec(select(Folder.class)).all()).isEmpty();
        }
    }

    @Test
    void peopleFollowPeople() {
        // snippet: follow
        Person ann = new Person().name("Ann");
        Person bob = new Person().name("Bob");
        ann.follows().add(bob);
        System.out.println(bob.followers());
        try (Session session = new Session(engine)) {
            session.add(ann);
            session.commit();
        }
        // end
        shows("follow", 2);
    }

    @Test
    void recursionLeadsToItsOwnClass() {
        saveTree();
        try (Session session = new Session(engine)) {
            fails("recursion", QueryException.class, () -> {
                // snippet: recursion
                session.exec(select(Team.class).options(selectinload(Team.heroes).recursive())).all();
                // end
            });
        }
    }
}
