package org.habeas.extradition.alert;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.docket.Words;
import org.habeas.extradition.alert.AlertAct.*;
import org.habeas.extradition.alert.AlertState.Issue;
import org.habeas.extradition.bearing.Edge;
import org.habeas.extradition.bearing.EdgeType;
import org.habeas.extradition.bearing.Node;
import org.habeas.extradition.bearing.Reliable;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.TimeStart;
import org.habeas.extradition.bearing.TimeStart.How;
import org.habeas.platform.register.Look;
import org.jspecify.annotations.Nullable;

/** What an alert means for the danger to a person and for other dockets (C.3, T5 and S5). */
final class AlertBearing {
    private final Look<AlertHead, AlertAct, AlertState> look;
    private final AlertState state;

    AlertBearing(Look<AlertHead, AlertAct, AlertState> look) {
        this.look = look;
        this.state = look.state();
    }

    /** Of a docket on which the reader sees nothing, nothing is known. */
    List<RiskFact> risks(UUID person) {
        if (!person.equals(look.head().personId()) || look.folded().applied().isEmpty()) {
            return List.of();
        }
        RiskFact alert =
                new RiskFact.Alert(
                        look.id(),
                        entries(this::bearsOnForce),
                        requestingStates(look),
                        force(),
                        look.head().isForArrest());
        return Stream.concat(Stream.of(alert), motive().stream()).toList();
    }

    /** INTERPOL itself found that the data are of a political character (S6). */
    private List<RiskFact> motive() {
        List<UUID> found = entries(entry -> isRemovalOn(entry.act()));
        return found.isEmpty()
                ? List.of()
                : List.of(new RiskFact.PoliticalMotiveFound(look.id(), found));
    }

    AlertForce force() {
        if (state.known().endedByDeath() != null) {
            return AlertForce.OVER;
        }
        return switch (state.stage()) {
            case PUBLISHED, CIRCULATED -> AlertForce.ACTIVE;
            case BLOCKED -> AlertForce.BLOCKED;
            case UNKNOWN, REPORTED, REQUESTED -> AlertForce.UNKNOWN;
            case REFUSED, DELETED, WITHDRAWN -> gone();
            case EXPIRED -> AlertForce.OVER;
            case REISSUED -> state.hasComeBackUnseen() ? AlertForce.ACTIVE : AlertForce.OVER;
        };
    }

    private AlertForce gone() {
        return state.removal() != null && state.removal().ground().isOfRights()
                ? AlertForce.DELETED_ON_RIGHTS_GROUND
                : AlertForce.DELETED_OTHERWISE;
    }

    /** TL-17: data are reviewed some years after they went out, or after they were last kept. */
    List<TimeStart> limits() {
        List<Entry<AlertAct>> applied = look.folded().applied();
        List<Entry<AlertAct>> starts = new ArrayList<>();
        Issue issued = state.issued();
        applied.stream()
                .filter(entry -> issued != null && entry.id().equals(issued.entry()))
                .forEach(starts::add);
        applied.stream().filter(entry -> entry.act() instanceof DataKept).forEach(starts::add);
        List<TimeStart> limits = new ArrayList<>();
        for (int i = 0; i < starts.size(); i++) {
            TimeStart limit = TimeStart.running("TL-17", starts.get(i).id(), starts.get(i).on());
            limits.add(
                    i + 1 < starts.size()
                            ? ended(limit, How.MET, starts.get(i + 1))
                            : over().map(end -> ended(limit, How.MOOT, end)).orElse(limit));
        }
        return List.copyOf(limits);
    }

    private Optional<Entry<AlertAct>> over() {
        return state.isLive()
                ? Optional.empty()
                : look.folded().applied().stream()
                        .filter(entry -> ends(entry.act()))
                        .reduce((_, later) -> later);
    }

    private static boolean ends(AlertAct act) {
        return act instanceof Deleted
                || act instanceof Withdrawn
                || act instanceof Expired
                || act instanceof EndedByDeath;
    }

    private static TimeStart ended(TimeStart limit, How how, Entry<AlertAct> by) {
        return limit.ended(how, by.on(), by.id());
    }

    /** A new alert brings the one before back; told by hand, the old one says as which. */
    List<Edge> edges() {
        UUID previous = look.head().previousAlertId();
        Stream<Edge> ofHead =
                previous == null
                        ? Stream.of()
                        : Stream.of(
                                Edge.ofHead(EdgeType.REISSUES, look.id(), Node.docket(previous)));
        Stream<Edge> told =
                look.folded().applied().stream()
                        .filter(entry -> entry.cause() == null)
                        .flatMap(this::reissue);
        return Stream.concat(ofHead, told).toList();
    }

    private Stream<Edge> reissue(Entry<AlertAct> entry) {
        return entry.act() instanceof Reissued act && act.alertId() != null
                ? Stream.of(
                        new Edge(
                                EdgeType.REISSUES,
                                Node.docket(act.alertId()),
                                Node.docket(look.id()),
                                entry.id(),
                                null,
                                entry.on(),
                                null))
                : Stream.of();
    }

    /** Decisions of INTERPOL against the data; what a request tells, its own docket tells. */
    List<Reliable> reliable() {
        return look.folded().applied().stream()
                .filter(entry -> entry.cause() == null)
                .flatMap(this::reliable)
                .toList();
    }

    private Stream<Reliable> reliable(Entry<AlertAct> entry) {
        return switch (entry.act()) {
            case Deleted deleted -> Stream.of(reliable(entry, deleted.by(), deleted.ground()));
            case Refused refused -> Stream.of(reliable(entry, refused.by(), refused.ground()));
            default -> Stream.of();
        };
    }

    private Reliable reliable(
            Entry<AlertAct> entry, @Nullable RemovalBody by, @Nullable RemovalGround ground) {
        return new Reliable(
                look.id(),
                entry.id(),
                null,
                by == RemovalBody.CCF ? "CCF" : "INTERPOL",
                entry.on(),
                true,
                ground == null ? List.of() : List.of(Words.of(ground)),
                requestingStates(look));
    }

    /** The States that asked for it, as the head and later sources name them. */
    static List<String> requestingStates(Look<AlertHead, AlertAct, AlertState> look) {
        return Stream.concat(
                        look.head().requestingStates().stream(),
                        look.state().known().requesters().stream().map(Requester::state))
                .distinct()
                .toList();
    }

    private static boolean isRemovalOn(AlertAct act) {
        return act instanceof Deleted deleted
                        && deleted.ground() == RemovalGround.CONSTITUTION_ART_3
                || act instanceof Refused refused
                        && refused.ground() == RemovalGround.CONSTITUTION_ART_3;
    }

    private static final Set<Class<? extends AlertAct>> BESIDE =
            Set.of(
                    NotFoundInPublicExtract.class,
                    DataKept.class,
                    Challenged.class,
                    RefugeeStatusConfirmed.class,
                    RestorationRiskNoted.class);

    private boolean bearsOnForce(Entry<AlertAct> entry) {
        return !BESIDE.contains(entry.act().getClass());
    }

    private List<UUID> entries(Predicate<Entry<AlertAct>> which) {
        return look.folded().applied().stream().filter(which).map(Entry::id).toList();
    }
}
