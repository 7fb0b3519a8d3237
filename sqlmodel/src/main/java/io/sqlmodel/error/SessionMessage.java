package io.sqlmodel.error;

/** Messages about sessions, transactions and the states of objects: codes 1200 to 1399. */
public enum SessionMessage implements Message {
    /** Use after close. */
    CLOSED(1200, "The session is closed. Open a new one; objects that it held can be added to that."),
    /** Two threads at once. */
    CONCURRENT_USE(
            1201,
            "Thread {1} used a session while thread {0} was using it. Give each thread its own session, or let one wait"
                    + " for the other."),
    /** A failed flush waits for rollback. */
    PENDING_ROLLBACK(
            1202,
            "A flush of this session failed, and the database has rolled its work back. Call rollback() on the session"
                    + " or on the savepoint before anything else. What failed was: {0}"),
    /** Not an object of a generated class. */
    NOT_AN_ENTITY(1203, "{0} needs an object of a generated class, and got {1}. {2}"),
    /** The object belongs to another session. */
    OTHER_SESSION(
            1204,
            "{0} is in another session. Take it out there with expunge(), close that session, or use merge(), which"
                    + " makes a copy for this one."),
    /** Two objects for one row. */
    DUPLICATE_KEY(
            1205,
            "The session already holds another {0} with the key {1}. Use that one, or merge(), which copies onto it."),
    /** Deletion of what was never saved. */
    NOT_PERSISTED(
            1206,
            "{0} cannot be deleted: it is {1}, and was never saved. Take a pending object out with expunge(); just"
                    + " forget a transient one."),
    /** Expiring or refreshing what has no row here. */
    NOT_PERSISTENT(
            1207,
            "{0} is {1}, and {2} needs a persistent object of this session. Add it and flush first, or load it with"
                    + " get()."),
    /** Expunging what is not there. */
    NOT_IN_SESSION(
            1208,
            "{0} is {1}, and not in this session, so that it cannot be taken out of it. Call expunge() on the session that"
                    + " has it; contains(x) tells."),
    /** Adding what was deleted. */
    DELETED(
            1209,
            "{0} has been deleted and cannot be added again. Add a new object with its values, or roll the deletion"
                    + " back."),
    /** Begin within a transaction. */
    TRANSACTION_BEGUN(
            1210,
            "A transaction has begun already; one begins by itself with the first use. End it with commit() or"
                    + " rollback(), or open a savepoint with beginNested()."),
    /** Changes in a read-only session. */
    READ_ONLY(
            1211,
            "This session is read-only, and {0} would be written. Leave readOnly(true) out, or do not change objects of"
                    + " this session."),
    /** A savepoint that is over. */
    SAVEPOINT_ENDED(
            1212,
            "This savepoint is over: it, or one around it, was committed or rolled back. Open a new one with"
                    + " beginNested()."),
    /** Added to errors of an autoflush. */
    AUTOFLUSH_HINT(
            1213,
            "(This happened in an autoflush, before a query or a lazy load could run. Flush or commit where the changes"
                    + " are complete, or wrap the query in session.noAutoflush(...).)"),
    /** Wrong number of key values. */
    KEY_PARTS(
            1214,
            "{0} has {1} primary key column(s) ({2}), and {3} value(s) were given. Give one for each, in that order."),
    /** A key value of another type. */
    KEY_TYPE(1215, "The key {0}.{1} is a {2}, and a {3} was given that does not convert without loss. Give a {2}."),
    /** Nothing has the key. */
    NO_SUCH_KEY(1216, "There is no {0} with the key {1}. Use get() where it may be missing."),
    /** Merging onto another version. */
    MERGE_VERSION(
            1217,
            "{0} was changed by someone else since the merged object was read: its {1} is another one now. Read it again,"
                    + " and apply the change to that."),
    /** A flush that never ends. */
    FLUSH_ENDLESS(
            1218,
            "After {0} flushes in a row there are still changes to write. A converter or listener changes objects whenever"
                    + " they are flushed. Change them before the commit instead."),
    /** A row without a key. */
    NO_KEY(
            1220,
            "{0} cannot be saved without a primary key: {1} is null, and nothing gives it a value. Set it before the flush,"
                    + " or declare a single Long or Integer key, which the database generates."),
    /** An async session used by two stages at once. */
    STAGES_AT_ONCE(
            1240,
            "{0}() was called on an async session while its {1}(), which another thread called, was not done. Call it in the"
                    + " stage of the one before, with thenCompose(...), or give each task its own session."),
    /** An async session that is used within its own operation. */
    WAITS_FOR_ITSELF(
            1241,
            "{0}() of an async session was called within {1}() of the same session, which it would wait for. Use the Session"
                    + " that runSync(...) gives you there."),
    /** Work that gives no stage. */
    NO_STAGE(
            1242,
            "The work of an async session gave null, and has to give a stage. Return the stage of its last operation."),
    /** An async session that nobody closed; this is logged, not thrown. */
    ASYNC_LEAK(
            1243,
            "An async session was never closed, and nobody refers to it any more. It is closed now, and what it did not"
                    + " commit is lost. Close it, best by AsyncSession.with(...). It was opened at {0}."),
    /** An edit while an async session is at work. */
    EDIT_MEANWHILE(
            1244,
            "Thread {0} changed an object of an async session while an operation of the session was under way. Change it"
                    + " before the operation is called, or in its stage."),
    /** An object of another class, through a raw type. */
    WRONG_CLASS(1230, "{0} leads to {1}, and got an object of {2}. Put in objects of {1}; do not use raw types."),
    /** A member under a key that it does not have. */
    WRONG_MAP_KEY(
            1231,
            "{0} is a map by {1}.{2}, and an object was put under another key than it has. Set {2} first, and put the"
                    + " object under that."),
    /** A second parent where one is allowed. */
    SECOND_PARENT(
            1232,
            "{0} allows one parent, and {1} has another one by now: {2}. Take it out there first, or move it from the"
                    + " other side."),
    /** Members that move away while their collection is gone through. */
    CHANGED_MEANWHILE(
            1235,
            "{0} of {1} was changed while a loop or a stream went through it. It is live: setting the other side of a"
                    + " member, or adding the member elsewhere, takes it out here. Go through a copy: List.copyOf(...)."),
    /** A null among the members of a collection. */
    NULL_MEMBER(1300, "{1} of {0} has a null among its members. Take it out; a collection holds objects only."),
    /** A reference to an object outside the session. */
    UNFLUSHED_REFERENCE(
            1301,
            "{0} refers by {1} to {2}, which is not in the session, so that its key cannot be written. Add {2} as well,"
                    + " or let a save-update cascade reach it."),
    /** An UPDATE that did not find its rows. */
    STALE_UPDATE(
            1302,
            "UPDATE {0} was expected to change {1} row(s), and found {2}: someone else changed or deleted {3}. Roll"
                    + " back, read the objects again, and repeat the change."),
    /** A DELETE that did not find its rows in their version. */
    STALE_DELETE(
            1303,
            "DELETE FROM {0} was expected to delete {1} row(s), and found {2}: someone else changed or deleted {3}."
                    + " Roll back, and read the objects again."),
    /** Rows that cannot be ordered. */
    CIRCULAR_ROWS(
            1304,
            "These rows refer to each other, and none of their foreign keys may be NULL for a while: {0}. Make one of the"
                    + " foreign keys nullable, or break the circle."),
    /** An object with members that are never loaded is deleted. */
    WRITE_ONLY_OWNER(
            1310,
            "{0} cannot be deleted: what becomes of the members of {1} is not known, for it is write-only and never"
                    + " loaded. Leave them to the database: passiveDeletes = YES (or ALL), with onDelete on the foreign"
                    + " key."),
    /** A row whose foreign key is part of its primary key, and that would lose it. */
    KEY_RELEASED(
            1305,
            "{0} would lose what it refers to, and cannot: its foreign key {1} is part of its primary key. Delete it as"
                    + " well, by hand or by a delete cascade on the other side, or give it another object to refer"
                    + " to."),
    /** A changed key that rows refer to which cannot follow it. */
    KEY_REFERRED(
            1306,
            "The key of {0} was changed, and {1} refers to it by {2}, which can neither follow it in the database nor be"
                    + " NULL for a while. Declare onUpdate = CASCADE on that foreign key (in the table as well), or move the"
                    + " rows to a new object with the new key."),
    /** Rows that exchange values of a unique column, and nothing can stand in for them. */
    UNIQUE_SWAP(
            1307,
            "These rows exchange what they have in {2} of {1}, which is unique, and no value can stand in there for a"
                    + " while: {0}. Make it nullable, or delete one of the rows and add it again."),
    /** A link that lacks a value, because a member was added in its place. */
    LINK_INCOMPLETE(
            1308,
            "{0} got a member whose link {1} has no value for {2}, which is NOT NULL and has no default. Set it on the link"
                    + " object before the flush, or add a {1} with a {2} in place of the member."),
    /** A member that left its collection and the session. */
    LOST_OUTSIDE(
            1309,
            "{2} was taken out of {1} of {0}, and is not in the session, so that its row cannot be changed. Add it to the"
                    + " session again, or put it back into the collection."),
    /** What a deleted object holds is not in the session. */
    HELD_OUTSIDE(
            1311,
            "{0} is to be deleted, and {1} holds {2}, which is not in the session, so that its row can neither be changed nor"
                    + " deleted along. Add {2} as well, or add {0} before you delete it, so that a save-update cascade"
                    + " takes {2} along.");

    private final int number;
    private final String template;

    SessionMessage(int number, String template) {
        this.number = number;
        this.template = template;
    }

    @Override
    public int number() {
        return number;
    }

    @Override
    public String template() {
        return template;
    }
}
