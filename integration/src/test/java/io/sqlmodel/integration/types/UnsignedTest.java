package io.sqlmodel.integration.types;

import static io.sqlmodel.SqlModel.select;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.integration.db.Capability;
import io.sqlmodel.integration.db.Needs;
import io.sqlmodel.integration.db.TestDatabase;
import java.math.BigInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Numbers without a sign, in a type that is large enough. */
@Needs(Capability.UNSIGNED)
class UnsignedTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(Counter.class);

    @Test
    void theLargestComesBackAndIsFound() {
        BigInteger largest = BigInteger.TWO.pow(64).subtract(BigInteger.ONE);
        db.save(new Counter().count(largest), new Counter().count(BigInteger.ZERO));

        assertThat(db.session()
                        .exec(select(Counter.count).where(Counter.count.eq(largest)))
                        .all())
                .containsExactly(largest);
    }
}
