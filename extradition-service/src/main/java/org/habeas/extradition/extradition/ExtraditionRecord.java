package org.habeas.extradition.extradition;

import java.util.List;
import java.util.stream.Stream;
import org.habeas.docket.Entry;
import org.habeas.extradition.extradition.ExtraditionAct.*;
import org.habeas.extradition.extradition.ExtraditionNotes.Answer;
import org.habeas.extradition.extradition.ExtraditionNotes.Appointment;
import org.habeas.extradition.extradition.ExtraditionNotes.Assurance;
import org.habeas.extradition.extradition.ExtraditionNotes.Speciality;

/** What an act leaves on the record beside the stage. */
final class ExtraditionRecord {
    private ExtraditionRecord() {}

    static ExtraditionState of(
            ExtraditionState after, ExtraditionAct act, Entry<ExtraditionAct> entry) {
        return switch (act) {
            case RequestReported reported -> after.soughtFor(reported.soughtFor());
            case RequestReceived received -> after.soughtFor(offences(received));
            case ProvisionallyArrested _ -> after.with(Held.of(Measure.PROVISIONAL_ARREST, entry));
            case ArrestMade _ -> after.with(Held.of(Measure.DETENTION, entry));
            case BailGranted bail -> after.with(Held.bail(bail, entry));
            case Freed _, Lapsed _ -> after.with(Held.of(Measure.FREED, entry));
            case Decision decision ->
                    after.withDecisions(Rulings.and(after.decisions(), decision, entry));
            case RefusalBecameFinal _ ->
                    after.withDecisions(
                            Rulings.becameFinal(
                                    after.decisions(), DecisionResult::favoursThePerson));
            case OrderBecameEnforceable _ ->
                    after.withDecisions(
                            Rulings.becameFinal(after.decisions(), DecisionResult.GRANTED::equals));
            case DecisionNotified notice ->
                    after.withDecisions(Rulings.notified(after.decisions(), notice, entry));
            case Reacted reacted ->
                    after.with(
                            new Answer(reacted.by(), reacted.reaction(), entry.on(), entry.id()));
            case AssurancesGiven given ->
                    after.with(new Assurance(given.by(), given.terms(), entry.on(), entry.id()));
            case SurrenderAppointed told ->
                    after.with(new Appointment(told.day(), entry.on(), entry.id()));
            case SpecialityRaised told ->
                    after.with(
                            new Speciality(
                                    told.matter(),
                                    told.step(),
                                    told.toState(),
                                    entry.on(),
                                    entry.id()));
            default -> after;
        };
    }

    private static List<Offence> offences(RequestReceived received) {
        return Stream.concat(
                        received.offences().stream().map(term -> new Offence(term, null)),
                        received.soughtFor().stream())
                .toList();
    }
}
