package io.sqlmodel.integration.columns;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.error.DetachedInstanceException;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Columns that are deferred, that the database fills, and that have a default. */
class ArticleTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Article.class);

    private Session session;

    @BeforeEach
    void save() {
        db.save(
                new Article().title("one").body("long text").attachment(new byte[] {1, 2}),
                new Article()
                        .title("two")
                        .body("longer text")
                        .status("published")
                        .priority(5));
        session = db.session();
    }

    private List<Article> articles() {
        List<Article> all =
                session.exec(select(Article.class).orderBy(Article.id)).all();
        db.forget();
        return all;
    }

    @Test
    void aDeferredColumnIsLeftOutOfQueries() {
        session.exec(select(Article.class)).all();

        assertThat(db.sql().sql()).singleElement().asString().contains("title").doesNotContain("body", "attachment");
    }

    @Test
    void aDeferredColumnIsLoadedWhenItIsFirstRead() {
        Article one = articles().get(0);
        assertThat(Inspect.isLoaded(one, Article.body)).isFalse();

        assertThat(one.body()).isEqualTo("long text");
        assertThat(one.body()).isEqualTo("long text");

        assertThat(db.executed()).containsExactly("SELECT article");
    }

    @Test
    @Case("J08")
    void aDeferredColumnThatWasNeverLoadedIsAnErrorOnADetachedObject() {
        Article one = articles().get(0);
        session.close();

        assertThatExceptionOfType(DetachedInstanceException.class)
                .isThrownBy(one::body)
                .withMessageContaining("Article.body");
        assertThat(one.title()).isEqualTo("one");
    }

    @Test
    void settingADeferredColumnLoadsNothing() {
        Article one = articles().get(0);

        one.body("short");
        session.commit();

        assertThat(db.executed()).containsExactly("UPDATE article x1");
        assertThat(db.column("SELECT body FROM article WHERE id = 1")).containsExactly("short");
    }

    @Test
    @Case("H22")
    void aColumnThatWasNotSetGetsTheDatabasesDefaultAndReadsItBack() {
        Article three = new Article().title("three").body("text");
        session.add(three);
        session.flush();
        assertThat(db.executed()).containsExactly("INSERT article x1");

        assertThat(three.status()).isEqualTo("draft");
        assertThat(db.executed()).isEmpty();
        session.commit();
        assertThat(db.column("SELECT status FROM article ORDER BY id")).containsExactly("draft", "published", "draft");
    }

    @Test
    @Case("H22")
    void rowsWithAndWithoutADatabaseDefaultLandOnTheirOwnObjects() {
        List<Article> articles = IntStream.range(0, 10)
                .mapToObj(i -> new Article().title("t" + i).body("b"))
                .peek(article -> {
                    if (article.title().compareTo("t5") >= 0) {
                        article.status("s" + article.title());
                    }
                })
                .toList();
        session.addAll(articles);
        session.commit();

        for (Article article : articles) {
            assertThat(db.rows("SELECT title, status FROM article WHERE id = ?", article.id()))
                    .containsExactly(List.of(article.title(), article.status()));
        }
    }

    @Test
    void aDefaultGivesTheValueOfANewObject() {
        Article article = new Article();

        assertThat(article.priority()).isEqualTo(3);
        assertThat(article.created()).isEqualTo(Instant.EPOCH);
        assertThat(db.column("SELECT priority FROM article ORDER BY id")).containsExactly(3L, 5L);
    }

    @Test
    void aDefaultIsNoChangeOfALoadedObject() {
        Article one = articles().get(0);

        assertThat(session.isModified(one)).isFalse();
        assertThat(session.dirty()).isEmpty();
    }

    @Test
    void toStringShowsLoadedColumnsOnlyAndNeverRunsSql() {
        Article one = articles().get(0);

        assertThat(one.toString()).contains("title=one").doesNotContain("long text");
        assertThat(db.executed()).isEmpty();
    }
}
