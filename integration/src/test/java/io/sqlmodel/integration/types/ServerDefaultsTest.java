package io.sqlmodel.integration.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Inspect;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Defaults of the database for many rows whose keys the client has. */
class ServerDefaultsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Voucher.class);

    @Test
    @Case("H22")
    void rowsAreOneStatementAndBringTheirDefaults() {
        List<Voucher> vouchers = IntStream.range(0, 50)
                .mapToObj(i -> new Voucher().shop("shop " + i % 7).number(i))
                .toList();
        Session session = db.session();
        session.addAll(vouchers);
        session.flush();

        assertThat(db.executed()).hasSize(1);
        assertThat(vouchers).allMatch(voucher -> Inspect.isLoaded(voucher, Voucher.state));
        assertThat(vouchers).allMatch(voucher -> voucher.state().equals("new"));
        session.commit();
        assertThat(db.count("voucher")).isEqualTo(50);
    }
}
