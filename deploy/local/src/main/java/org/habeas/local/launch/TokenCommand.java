package org.habeas.local.launch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Callable;
import org.habeas.local.issuer.LocalIssuer;
import org.habeas.local.issuer.Role;
import org.habeas.local.supervisor.Advice;
import org.habeas.local.supervisor.Installation;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Prints a token of this installation and nothing else. */
@Command(name = "token", description = "Print a token for the Authorization header.")
final class TokenCommand implements Callable<Integer> {

    @Option(
            names = "--role",
            required = true,
            description = "partner, editor, reviewer or administrator")
    private Role role = Role.PARTNER;

    @Option(
            names = "--name",
            description = "Who writes; stands beside what is recorded (default: ${DEFAULT-VALUE}).",
            defaultValue = "${user.name}")
    private String name = "";

    @Option(
            names = "--hours",
            description = "How long it is valid (default: ${DEFAULT-VALUE}).",
            defaultValue = "12")
    private int hours;

    @Override
    public Integer call() throws IOException {
        if (hours < 1 || hours > 24 * 31) {
            throw new Advice("--hours takes a number from 1 to 744");
        }
        Installation installation = Installation.current();
        installation.prepare();
        var issuer = LocalIssuer.in(installation.keys(), Clock.systemUTC());
        System.out.println(issuer.token(name, role, Duration.ofHours(hours)));
        return 0;
    }
}
