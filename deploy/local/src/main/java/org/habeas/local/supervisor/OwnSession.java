package org.habeas.local.supervisor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts a program in a session of its own, so that Ctrl-C in the terminal reaches us only and we
 * stop the children in order.
 */
public final class OwnSession {

    private static final String PERL = "use POSIX 'setsid'; setsid(); exec { $ARGV[0] } @ARGV";

    private OwnSession() {}

    public static List<String> of(List<String> command) {
        var words = new ArrayList<String>();
        if (onPath("setsid")) {
            words.add("setsid");
        } else if (onPath("perl")) {
            words.addAll(List.of("perl", "-e", PERL));
        }
        words.addAll(command);
        return words;
    }

    private static boolean onPath(String program) {
        for (String directory : System.getenv().getOrDefault("PATH", "").split(":")) {
            if (Files.isExecutable(Path.of(directory, program))) {
                return true;
            }
        }
        return false;
    }
}
