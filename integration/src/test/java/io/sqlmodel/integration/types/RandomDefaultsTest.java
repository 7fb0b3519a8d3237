package io.sqlmodel.integration.types;

import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Defaults that differ from row to row. */
@Needs(Capability.RANDOM_FUNCTION)
class RandomDefaultsTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Coupon.class);

    @Test
    @Case("H22")
    void eachDefaultLandsOnItsOwnObject() {
        List<Coupon> coupons = IntStream.range(0, 100)
                .mapToObj(i -> new Coupon().code("c" + i))
                .toList();
        Session session = db.session(options -> options.expireOnCommit(false));
        session.addAll(coupons);
        session.commit();

        assertThat(db.executed()).hasSize(1);
        Map<Object, Double> stored = new HashMap<>();
        db.rows("SELECT code, luck FROM coupon")
                .forEach(row -> stored.put(row.get(0), ((Number) row.get(1)).doubleValue()));
        assertThat(stored.values()).doesNotHaveDuplicates();
        assertThat(coupons).allMatch(coupon -> coupon.luck().equals(stored.get(coupon.code())));
    }
}
