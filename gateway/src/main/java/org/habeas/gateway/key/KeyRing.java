package org.habeas.gateway.key;

import com.github.benmanes.caffeine.cache.Ticker;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.habeas.gateway.recall.Recalled;

/** For the door: whether a key that somebody shows opens. */
@Singleton
public class KeyRing {
    private final Recalled<UUID, Optional<KeyRow>> known;
    private final KeyUse use;
    private final Clock clock;

    KeyRing(Vertx vertx, StoredKeys stored, KeyUse use, Clock clock) {
        this.use = use;
        this.known = new Recalled<>(vertx, Ticker.systemTicker(), stored::find);
        this.clock = clock;
    }

    /** Whether this is a key and not a token. */
    public static boolean isKey(String text) {
        return text.startsWith(KeyText.PREFIX);
    }

    /** What the key is good for; none if it does not open, whatever the reason. */
    public Future<Optional<HeldKey>> held(String text) {
        Optional<KeyText> shown = KeyText.read(text);
        return shown.isEmpty()
                ? Future.succeededFuture(Optional.empty())
                : known.get(shown.get().id()).map(row -> opened(row, shown.get()));
    }

    private Optional<HeldKey> opened(Optional<KeyRow> row, KeyText shown) {
        Optional<KeyRow> opened = row.filter(key -> key.isOpenedBy(shown.hash(), clock.instant()));
        opened.ifPresent(use::note);
        return opened.map(KeyRow::held);
    }

    void forget(UUID id) {
        known.forget(id);
    }
}
