package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.sqlmodel.Session;
import io.sqlmodel.error.SqlModelException;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Numbers with a declared precision and scale, and truth values. */
class DecimalTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(LedgerEntry.class);

    @Test
    void allDigitsAreKept() {
        BigDecimal amount = new BigDecimal("12345678901234567890.0123456789");
        db.save(new LedgerEntry().amount(amount), new LedgerEntry().amount(amount.negate()));

        assertThat(db.session()
                        .exec(select(LedgerEntry.amount).orderBy(LedgerEntry.id))
                        .all())
                .containsExactly(amount, amount.negate());
    }

    @Test
    void aDeclaredScaleIsReadBackWithItsZeros() {
        BigDecimal amount = new BigDecimal("1.5000000000");
        BigDecimal whole = new BigDecimal("100.0000000000");
        db.save(new LedgerEntry().amount(amount), new LedgerEntry().amount(whole));

        assertThat(db.session().exec(select(LedgerEntry.class).orderBy(LedgerEntry.id)))
                .extracting(LedgerEntry::amount)
                .containsExactly(amount, whole);
    }

    @Test
    @Needs(Capability.DECIMAL_PRECISION)
    void tooManyDigitsAreAnError() {
        Session session = db.session();
        session.addAll(
                new LedgerEntry().amount(new BigDecimal("1e20")), new LedgerEntry().amount(new BigDecimal("1e20")));

        assertThatExceptionOfType(SqlModelException.class).isThrownBy(session::flush);
    }

    @Test
    void truthValuesAreConditions() {
        db.save(
                new LedgerEntry().amount(BigDecimal.ONE).paid(true),
                new LedgerEntry().amount(BigDecimal.TEN).paid(false));

        Session session = db.session();
        assertThat(session.exec(select(LedgerEntry.amount).where(LedgerEntry.paid))
                        .one())
                .isEqualByComparingTo("1");
        assertThat(session.exec(select(LedgerEntry.amount).where(LedgerEntry.paid.eq(false)))
                        .one())
                .isEqualByComparingTo("10");
    }
}
