package org.habeas.advocacy;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts a mail server of its own for a test JVM. Where it is are plain system properties, which
 * configuration reads like the environment.
 */
public final class MailServerListener implements LauncherSessionListener {

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        synchronized (MailServerListener.class) {
            if (System.getProperty("HABEAS_SMTP_PORT") == null) {
                start();
            }
        }
    }

    private static void start() {
        GreenMail server =
                new GreenMail(
                        new ServerSetup[] {
                            ServerSetup.SMTP.dynamicPort(), ServerSetup.IMAP.dynamicPort()
                        });
        server.withConfiguration(GreenMailConfiguration.aConfig().withDisabledAuthentication());
        server.start();
        System.setProperty("HABEAS_SMTP_HOST", "127.0.0.1");
        System.setProperty("HABEAS_SMTP_PORT", Integer.toString(server.getSmtp().getPort()));
        System.setProperty("HABEAS_TEST_IMAP_PORT", Integer.toString(server.getImap().getPort()));
        System.setProperty("HABEAS_SMTP_FROM", "appeals@habeas.example");
        System.setProperty("HABEAS_SMTP_REPLY_TO", "answers@habeas.example");
        System.setProperty("HABEAS_SMTP_BOUNCES", "bounces@habeas.example");
        System.setProperty("HABEAS_SMTP_SECRET", "a secret that is only for tests, of 40 letters");
        System.setProperty("HABEAS_SMTP_START_TLS", "DISABLED");
        System.setProperty("HABEAS_SMTP_EVERY", "off");
        System.setProperty("HABEAS_SUPPORTERS_PAGE", "https://partner.example/sign");
    }
}
