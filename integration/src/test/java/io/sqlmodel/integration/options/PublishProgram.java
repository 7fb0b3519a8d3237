package io.sqlmodel.integration.options;

import static io.sqlmodel.SqlModel.select;
import static io.sqlmodel.SqlModel.selectinload;

import io.sqlmodel.AsyncSession;
import io.sqlmodel.Engine;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Flow;

/** Publishes all soldiers with their squads to somebody who asks for some at a time, in a virtual machine of its own. */
final class PublishProgram {
    private PublishProgram() {}

    public static void main(String[] arguments) {
        Counter counter = new Counter();
        try (Engine engine = Engine.create(arguments[0])) {
            AsyncSession session = new AsyncSession(engine);
            session.stream(select(Soldier.class).options(selectinload(Soldier.squad)))
                    .subscribe(counter);
            counter.end.join();
            session.close().toCompletableFuture().join();
        }
        System.out.println(counter.soldiers + " soldiers of " + counter.squads.size() + " squads");
    }

    private static final class Counter implements Flow.Subscriber<Soldier> {
        private static final int AT_A_TIME = 300;

        private final CompletableFuture<Void> end = new CompletableFuture<>();
        private final Set<Long> squads = new HashSet<>();
        private long soldiers;
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
            given.request(AT_A_TIME);
        }

        @Override
        public void onNext(Soldier soldier) {
            squads.add(soldier.squad().id());
            if (++soldiers % AT_A_TIME == 0) {
                subscription.request(AT_A_TIME);
            }
        }

        @Override
        public void onError(Throwable failure) {
            end.completeExceptionally(failure);
        }

        @Override
        public void onComplete() {
            end.complete(null);
        }
    }
}
