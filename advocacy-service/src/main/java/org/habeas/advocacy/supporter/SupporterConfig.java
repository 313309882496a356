package org.habeas.advocacy.supporter;

import io.smallrye.config.ConfigMapping;
import java.util.Optional;

/** Where supporters go to confirm. */
@ConfigMapping(prefix = "habeas.supporters")
interface SupporterConfig {
    /**
     * The page that takes {@code #confirm=<token>} and {@code #erase=<token>} and posts them; what
     * follows the hash reaches no server and no log. Without it the mail tells the token alone.
     */
    Optional<String> page();
}
