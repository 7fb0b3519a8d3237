package io.sqlmodel.integration.people;

import static io.sqlmodel.SqlModel.delete;
import static org.assertj.core.api.Assertions.assertThat;

import io.sqlmodel.NestedTransaction;
import io.sqlmodel.Session;
import io.sqlmodel.integration.db.Case;
import io.sqlmodel.integration.db.TestDatabase;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A session against a simple model of what it should hold, for many random pieces of work. */
class RandomWorkTest {
    @RegisterExtension
    final TestDatabase db = TestDatabase.with(User.class, Address.class);

    private final List<User> users = new ArrayList<>();
    private final Map<Address, Optional<User>> owners = new LinkedHashMap<>();
    private final Map<Object, String> names = new LinkedHashMap<>();
    private final List<String> log = new ArrayList<>();
    private Random random;
    private Session session;
    private World committed;

    /** What the session should hold at some time. */
    private record World(List<User> users, Map<Address, Optional<User>> owners, Map<Object, String> names) {}

    private World world() {
        return new World(List.copyOf(users), new LinkedHashMap<>(owners), new LinkedHashMap<>(names));
    }

    private void restore(World world) {
        users.clear();
        users.addAll(world.users);
        owners.clear();
        owners.putAll(world.owners);
        names.clear();
        names.putAll(world.names);
    }

    /** More of them: {@code -Dseeds=1000}. */
    static LongStream seeds() {
        return LongStream.range(0, Integer.getInteger("seeds", 20));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    @Case({"H01", "H12", "H13"})
    void theSessionAndTheDatabaseAgreeWithTheModel(long seed) {
        random = new Random(seed);
        session = db.session(builder -> builder.expireOnCommit(seed % 2 == 0));
        committed = world();
        try {
            for (int step = 0; step < 150; step++) {
                step(true);
                if (random.nextInt(3) == 0) {
                    checkMemory();
                }
            }
            commit();
            checkMemory();
        } catch (AssertionError | RuntimeException e) {
            throw new AssertionError("seed " + seed + ": " + log.subList(Math.max(0, log.size() - 40), log.size()), e);
        }
    }

    private void step(boolean outermost) {
        switch (random.nextInt(outermost ? 17 : 12)) {
            case 0, 1 -> addUser();
            case 2, 3 -> addAddress();
            case 4 -> setUser();
            case 5 -> addToList();
            case 6 -> removeFromList();
            case 7 -> replaceList();
            case 8 -> rename();
            case 9 -> flush();
            case 10 -> refresh();
            case 11 -> expire();
            case 12 -> commit();
            case 13 -> rollback();
            case 14 -> nested();
            case 15 -> delete();
            default -> setForeignKey();
        }
    }

    private <T> T any(Collection<T> all) {
        return all.isEmpty() ? null : new ArrayList<>(all).get(random.nextInt(all.size()));
    }

    private void say(String what, Object... objects) {
        log.add(what
                + Arrays.stream(objects)
                        .map(each -> " " + names.getOrDefault(each, String.valueOf(each)))
                        .collect(Collectors.joining()));
    }

    private String newName() {
        return "n" + random.nextInt(1_000_000);
    }

    private void addUser() {
        User user = new User().name(newName());
        users.add(user);
        names.put(user, user.name());
        session.add(user);
        say("add", user);
    }

    private void addAddress() {
        Address address = new Address().email(newName());
        User user = random.nextBoolean() ? any(users) : null;
        names.put(address, address.email());
        owners.put(address, Optional.ofNullable(user));
        say("add", address, user);
        if (user != null && random.nextBoolean()) {
            user.addresses().add(address);
        } else {
            session.add(address.user(user));
        }
    }

    private void setUser() {
        Address address = any(owners.keySet());
        if (address != null) {
            User user = random.nextInt(4) == 0 ? null : any(users);
            say("setUser", address, user);
            address.user(user);
            owners.put(address, Optional.ofNullable(user));
        }
    }

    private void addToList() {
        Address address = any(owners.keySet());
        User user = any(users);
        if (address != null && user != null && owners.get(address).orElse(null) != user) {
            say("addToList", user, address);
            user.addresses().add(address);
            owners.put(address, Optional.of(user));
        }
    }

    private void removeFromList() {
        Address address = any(owners.keySet());
        if (address != null && owners.get(address).isPresent()) {
            say("removeFromList", owners.get(address).get(), address);
            assertThat(owners.get(address).get().addresses().remove(address)).isTrue();
            owners.put(address, Optional.empty());
        }
    }

    private void replaceList() {
        User user = any(users);
        if (user == null) {
            return;
        }
        List<Address> members =
                owners.keySet().stream().filter(each -> random.nextInt(4) == 0).toList();
        say("replaceList", user, members.stream().map(names::get).toList());
        user.addresses(members);
        owners.replaceAll((address, owner) -> owner.equals(Optional.of(user)) ? Optional.empty() : owner);
        members.forEach(address -> owners.put(address, Optional.of(user)));
    }

    private void rename() {
        Object object = any(names.keySet());
        if (object != null) {
            String name = newName();
            say("rename", object, name);
            names.put(object, name);
            if (object instanceof User user) {
                user.name(name);
            } else {
                ((Address) object).email(name);
            }
        }
    }

    private void flush() {
        say("flush");
        session.flush();
    }

    private void refresh() {
        Object object = any(names.keySet());
        if (object != null) {
            say("flush, refresh", object);
            session.flush();
            session.refresh(object);
        }
    }

    private void expire() {
        Object object = any(names.keySet());
        if (object != null) {
            say("flush, expire", object);
            session.flush();
            session.expire(object);
        }
    }

    private void commit() {
        say("commit");
        session.commit();
        committed = world();
        checkDatabase();
    }

    private void rollback() {
        say("rollback");
        session.rollback();
        restore(committed);
    }

    private void nested() {
        say("beginNested");
        try (NestedTransaction nested = session.beginNested()) {
            World before = world();
            for (int step = random.nextInt(8); step > 0; step--) {
                step(false);
            }
            if (random.nextBoolean()) {
                say("commitNested");
                nested.commit();
            } else {
                say("rollbackNested");
                nested.rollback();
                restore(before);
            }
        }
    }

    private void delete() {
        Object object = any(names.keySet());
        if (object != null) {
            say("flush, delete, commit", object);
            session.flush();
            session.delete(object);
            names.remove(object);
            users.remove(object);
            owners.remove(object);
            owners.replaceAll((address, owner) -> owner.equals(Optional.of(object)) ? Optional.empty() : owner);
            commit();
            expireAll();
        }
    }

    /** Deletions and foreign keys set by hand show in lists that are read again (cases B16, F20). */
    private void expireAll() {
        names.keySet().forEach(object -> session.expire(object));
    }

    private void setForeignKey() {
        Address address = any(owners.keySet());
        User user = any(users);
        if (address != null && user != null) {
            say("flush, setForeignKey, commit", address, user);
            session.flush();
            address.userId(user.id());
            owners.put(address, Optional.of(user));
            assertThat(address.user()).isSameAs(user);
            commit();
            expireAll();
        }
    }

    private void checkMemory() {
        say("check");
        owners.forEach((address, owner) ->
                assertThat(address.user()).as("user of %s", names.get(address)).isSameAs(owner.orElse(null)));
        for (User user : users) {
            assertThat(user.addresses())
                    .as("addresses of %s", names.get(user))
                    .containsExactlyInAnyOrderElementsOf(owners.keySet().stream()
                            .filter(address -> owners.get(address).orElse(null) == user)
                            .toList());
        }
        names.forEach(
                (object, name) -> assertThat(object instanceof User user ? user.name() : ((Address) object).email())
                        .isEqualTo(name));
    }

    private void checkDatabase() {
        assertThat(db.column("SELECT name FROM users"))
                .containsExactlyInAnyOrderElementsOf(
                        users.stream().map(user -> (Object) names.get(user)).toList());
        Map<Object, Object> saved = new HashMap<>();
        db.rows("SELECT a.email, u.name FROM address a LEFT JOIN users u ON u.id = a.user_id")
                .forEach(row -> saved.put(row.get(0), Optional.ofNullable(row.get(1))));
        Map<Object, Object> expected = new HashMap<>();
        owners.forEach((address, owner) -> expected.put(names.get(address), owner.map(names::get)));
        assertThat(saved).isEqualTo(expected);
    }
}
