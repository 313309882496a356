package org.habeas.extradition.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.habeas.extradition.alert.AlertState.Removal;
import org.habeas.platform.event.DomainEvent;
import org.habeas.platform.register.Change;
import org.jspecify.annotations.Nullable;

/** What the difference of two folds of an alert tells the other services. */
final class AlertEvents {
    private AlertEvents() {}

    record AlertFacts(
            AlertType alertType,
            List<String> requestingStates,
            @Nullable RemovalGround ground,
            @Nullable RemovalBody by,
            @Nullable UUID previousAlertId) {}

    static List<DomainEvent> between(Change<AlertHead, AlertAct, AlertState> change) {
        AlertStage before = change.from().stage();
        AlertStage after = change.to().stage();
        if (before == after) {
            return List.of();
        }
        List<DomainEvent> events = new ArrayList<>();
        String type = type(after);
        if (type != null) {
            events.add(event(change, type));
        }
        boolean returns =
                change.head().previousAlertId() != null
                        && after.isShown()
                        && !before.isShown()
                        && change.from().knownSince() == null;
        if (returns) {
            events.add(event(change, "interpol-alert-reissued"));
        }
        return events;
    }

    private static @Nullable String type(AlertStage now) {
        return switch (now) {
            case PUBLISHED, CIRCULATED -> "interpol-alert-published";
            case BLOCKED -> "interpol-alert-blocked";
            case REFUSED -> "interpol-alert-refused";
            case DELETED -> "interpol-alert-deleted";
            case WITHDRAWN -> "interpol-alert-withdrawn";
            case EXPIRED -> "interpol-alert-expired";
            case UNKNOWN, REPORTED, REQUESTED, REISSUED -> null;
        };
    }

    private static DomainEvent event(Change<AlertHead, AlertAct, AlertState> change, String type) {
        AlertHead head = change.head();
        Removal removal = change.to().removal();
        return new DomainEvent(
                type,
                head.personId(),
                new AlertFacts(
                        head.alertType(),
                        head.requestingStates(),
                        removal == null ? null : removal.ground(),
                        removal == null ? null : removal.by(),
                        head.previousAlertId()));
    }
}
