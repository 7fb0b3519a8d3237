package io.sqlmodel.docs.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.sqlmodel.Session;
import io.sqlmodel.docs.page.GuideTest;
import io.sqlmodel.error.SqlModelException;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** Examples of the page of errors, each a region that is called by its code. One team is there, with two heroes. */
abstract class ErrorsTest extends GuideTest {
    /** Closed after the test. */
    protected Session session;

    ErrorsTest(Class<?>... models) {
        super(models);
    }

    @BeforeEach
    final void openSession() {
        save(new Team().name("Preventers").heroes(List.of(new Hero().name("Rusty").age(48), new Hero().name("Dive"))));
        session = new Session(engine);
    }

    @AfterEach
    final void closeSession() {
        session.close();
    }

    /** Something is an error of this code. */
    static SqlModelException refuses(String code, ThrowingCallable mistake) {
        SqlModelException error = catchThrowableOfType(SqlModelException.class, mistake);
        assertThat(error).as(code).isNotNull();
        assertThat(error.code()).as(error.getMessage()).isEqualTo(code);
        return error;
    }
}
