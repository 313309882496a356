package org.habeas.local.launch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.habeas.local.issuer.LocalIssuer;
import org.habeas.local.issuer.Role;
import org.habeas.local.load.Loader;
import org.habeas.local.load.Progress;
import org.habeas.local.supervisor.Installation;

/** A loader with an editor's token of this installation. */
final class Loading {

    private static final Duration VALIDITY = Duration.ofHours(1);

    private final LocalIssuer issuer;
    private final Clock clock;
    private Instant renewal = Instant.MIN;
    private String token = "";

    private Loading(LocalIssuer issuer, Clock clock) {
        this.issuer = issuer;
        this.clock = clock;
    }

    static Loader into(String door, Installation installation, String what) throws IOException {
        Clock clock = Clock.systemUTC();
        var loading = new Loading(LocalIssuer.in(installation.keys(), clock), clock);
        var progress = new Progress(what, System.out, isTerminal());
        return new Loader(URI.create(door), loading::token, progress);
    }

    /** A long load outlives a token. */
    private String token() {
        if (clock.instant().isAfter(renewal)) {
            token = issuer.token("habeas-load", Role.EDITOR, VALIDITY);
            renewal = clock.instant().plus(VALIDITY.dividedBy(2));
        }
        return token;
    }

    private static boolean isTerminal() {
        return System.console() != null && System.console().isTerminal();
    }
}
