package org.habeas.extradition.risk;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.habeas.extradition.bearing.RiskFact;
import org.habeas.extradition.bearing.RiskFact.AlertForce;
import org.habeas.extradition.bearing.RiskFact.Held;
import org.habeas.extradition.bearing.RiskFact.Protection;
import org.habeas.extradition.bearing.RiskFact.Request;
import org.habeas.extradition.bearing.RiskFact.Shelter;
import org.habeas.extradition.bearing.RiskFact.Standing;
import org.jspecify.annotations.Nullable;

/** A person in one host State on one day, in the words of the rules. */
final class Situation {
    private static final Comparator<Request> LATER =
            Comparator.comparing(Request::round).thenComparing(Request::docketId);

    private final RiskInput input;
    private final @Nullable String host;
    private final LocalDate day;
    private final Told told;
    private final SortedSet<String> persecuting;

    Situation(RiskInput input, @Nullable String host, LocalDate day) {
        this.input = input;
        this.host = host;
        this.day = day;
        this.told = new Told(input.told());
        this.persecuting = persecuting(input);
    }

    /**
     * those who prosecute, those at whose initiative others ask, and those whom a mechanism
     * found to persecute.
     */
    static SortedSet<String> persecuting(RiskInput input) {
        SortedSet<String> states = new TreeSet<>();
        new Told(input.told()).persecutingStates().forEach(states::add);
        all(input.facts(), Request.class)
                .map(Request::instigatingState)
                .flatMap(Stream::ofNullable)
                .forEach(states::add);
        return states;
    }

    Told told() {
        return told;
    }

    RiskInput input() {
        return input;
    }

    SortedSet<String> persecuting() {
        return persecuting;
    }

    boolean hostIsUnknown() {
        return host == null;
    }

    boolean isHere(@Nullable String state) {
        return host != null && host.equals(state);
    }

    /** Nobody has told who persecutes; then every State that asks may be one. */
    boolean mayPersecute(String state) {
        return persecuting.isEmpty() || persecuting.contains(state);
    }

    <F extends RiskFact> List<F> all(Class<F> type, Predicate<F> which) {
        return all(input.facts(), type).filter(which).toList();
    }

    private static <F extends RiskFact> Stream<F> all(Collection<RiskFact> facts, Class<F> type) {
        return facts.stream().filter(type::isInstance).map(type::cast);
    }

    /** Requests to the host State that stand like this. */
    List<Request> requests(Standing... standings) {
        Set<Standing> wanted = Set.of(standings);
        return all(
                Request.class,
                request -> isHere(request.requestedState()) && wanted.contains(request.standing()));
    }

    /** The same of persecuting States, or at their initiative. */
    List<Request> threats(Standing standing) {
        return requests(standing).stream()
                .filter(request ->
                        request.instigatingState() != null
                                || mayPersecute(request.requestingState()))
                .toList();
    }

    /** Requests by further States than the one that threatens first (T3). */
    List<Request> further() {
        List<Request> open = requests(Standing.PENDING, Standing.SUSPENDED);
        @Nullable String first =
                Stream.of(threats(Standing.PENDING), threats(Standing.SUSPENDED), open)
                        .flatMap(requests ->
                                requests.stream().map(Request::requestingState).sorted())
                        .findFirst()
                        .orElse(null);
        return open.stream().filter(request -> !request.requestingState().equals(first)).toList();
    }

    /** The last rounds in the host State if each of them was finally refused; else none (S4). */
    List<Request> lastRoundsIfAllRefused() {
        Map<String, Request> last = new HashMap<>();
        all(Request.class, request -> isHere(request.requestedState()))
                .forEach(request ->
                        last.merge(
                                request.requestingState(), request, BinaryOperator.maxBy(LATER)));
        boolean refused =
                last.values().stream().allMatch(r -> r.standing() == Standing.REFUSED_FINALLY);
        boolean pending =
                !requests(Standing.PENDING, Standing.SUSPENDED, Standing.ENFORCEABLE).isEmpty();
        return refused && !pending ? List.copyOf(last.values()) : List.of();
    }

    List<RiskFact.Alert> alerts(AlertForce... forces) {
        Set<AlertForce> wanted = Set.of(forces);
        return all(RiskFact.Alert.class, alert -> wanted.contains(alert.force()));
    }

    List<RiskFact.Alert> alertsForArrest(AlertForce... forces) {
        return alerts(forces).stream().filter(RiskFact.Alert::forArrest).toList();
    }

    List<Held> held(boolean onBail) {
        return all(Held.class, held -> isHere(held.state()) && held.onBail() == onBail);
    }

    List<RiskFact.Asylum> claims(RiskFact.Claim claim) {
        return all(
                RiskFact.Asylum.class,
                asylum -> isHere(asylum.hostState()) && asylum.claim() == claim);
    }

    /** Protection of this kind that still protects, in the host State. */
    List<Protection> protection(Shelter shelter) {
        return all(
                Protection.class,
                p -> isHere(p.hostState()) && p.shelter() == shelter && Protections.protects(p));
    }

    List<Protection> protectionHere() {
        return all(Protection.class, p -> isHere(p.hostState()) && Protections.protects(p));
    }

    /** Refugee status or subsidiary protection in another State. */
    List<Protection> protectionElsewhere() {
        return all(
                Protection.class,
                p ->
                        host != null
                                && !isHere(p.hostState())
                                && p.shelter() != Shelter.OTHER
                                && Protections.protects(p));
    }

    boolean runsOutWithin(Protection protection, int days) {
        return Protections.runsOutWithin(protection, day, days);
    }

    boolean isUnprotecting() {
        return host != null && input.unprotecting().contains(host);
    }

    /** What shows that the person is in the host State, for rules that rest on the State alone. */
    List<RiskFact> presence() {
        return input.facts().stream().filter(fact -> isHere(Hosts.stateOf(fact))).toList();
    }

    /** What the dockets about others of the same affair tell, and about the person. */
    <F extends RiskFact> List<F> inAffair(Class<F> type) {
        return Stream.concat(all(input.facts(), type), all(input.ofAffair(), type)).toList();
    }

    @Override
    public String toString() {
        return "Situation[" + input.personId() + "]";
    }
}
