package io.sqlmodel.compile;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;

/**
 * A map that forgets what has not been asked for lately. Thread-safe; a hit takes no lock.
 *
 * <p>Entries live in two generations. When the young one is full it becomes the old one, and what is found in the old
 * one moves to the young one; so at most twice the size is held, and no hit has to be recorded.
 *
 * @param <K> the keys
 * @param <V> the values
 */
final class BoundedCache<K, V> {
    private final int generationSize;
    private volatile ConcurrentMap<K, V> young = new ConcurrentHashMap<>();
    private volatile ConcurrentMap<K, V> old = new ConcurrentHashMap<>();

    BoundedCache(int generationSize) {
        this.generationSize = generationSize;
    }

    /** The value of a key, made if need be; two threads may both make it, and then one of the two is kept. */
    V get(K key, Function<? super K, ? extends V> make) {
        V value = young.get(key);
        return value != null ? value : getOld(key, make);
    }

    private V getOld(K key, Function<? super K, ? extends V> make) {
        V found = old.get(key);
        V value = found != null ? found : make.apply(key);
        if (young.size() >= generationSize) {
            turn();
        }
        V other = young.putIfAbsent(key, value);
        return other != null ? other : value;
    }

    private synchronized void turn() {
        if (young.size() >= generationSize) {
            old = young;
            young = new ConcurrentHashMap<>();
        }
    }
}
