package org.habeas.local.launch;

import java.io.IOException;
import org.habeas.local.supervisor.Advice;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The main behind {@code ./habeas}. */
@Command(
        name = "habeas",
        description = "The open register of politically motivated persecution, on your machine.",
        mixinStandardHelpOptions = true,
        subcommands = {
            UpCommand.class,
            DownCommand.class,
            StatusCommand.class,
            LogsCommand.class,
            LoadCommand.class,
            ResetCommand.class,
            TokenCommand.class,
            BenchCommand.class,
            RebuildCommand.class,
            CommandLine.HelpCommand.class
        })
final class Habeas {

    private Habeas() {}

    public static void main(String[] arguments) {
        int code =
                new CommandLine(new Habeas())
                        .setCaseInsensitiveEnumValuesAllowed(true)
                        .setExecutionExceptionHandler((e, _, _) -> explain(e))
                        .execute(arguments);
        System.exit(code);
    }

    /** One line for the user; our own bugs get a trace. */
    private static int explain(Exception e) {
        switch (e) {
            case Advice advice -> System.err.println("habeas: " + advice.getMessage());
            case IOException io when String.valueOf(io.getMessage()).contains("No space left") ->
                    System.err.println("habeas: no disk space is left: free some and try again");
            case IOException io -> System.err.println("habeas: " + io.getMessage());
            default -> {
                System.err.println("habeas: this is a bug, please report it: " + e);
                e.printStackTrace();
            }
        }
        return CommandLine.ExitCode.SOFTWARE;
    }
}
