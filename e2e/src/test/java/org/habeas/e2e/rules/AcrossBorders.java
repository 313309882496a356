package org.habeas.e2e.rules;

import static org.habeas.e2e.rules.Heads.ALERT;
import static org.habeas.e2e.rules.Heads.ARRESTED_FOR_IT;
import static org.habeas.e2e.rules.Heads.ASKED_BY_KZ;
import static org.habeas.e2e.rules.Heads.ASYLUM;
import static org.habeas.e2e.rules.Heads.CUSTODY;
import static org.habeas.e2e.rules.Heads.EXTRADITION;
import static org.habeas.e2e.rules.Heads.GRANTED;
import static org.habeas.e2e.rules.Heads.IN_LITHUANIA;
import static org.habeas.e2e.rules.Heads.OF_PERSON;
import static org.habeas.e2e.rules.Heads.OPENED;
import static org.habeas.e2e.rules.Heads.PUBLISHED;
import static org.habeas.e2e.rules.Heads.RED_NOTICE;
import static org.habeas.e2e.rules.Heads.REQUESTED;
import static org.habeas.e2e.rules.Heads.demand;
import static org.habeas.e2e.rules.Heads.effect;
import static org.habeas.e2e.rules.Heads.lodged;
import static org.habeas.e2e.rules.Heads.status;
import static org.habeas.e2e.rules.Heads.task;
import static org.habeas.e2e.system.Role.ANYBODY;
import static org.habeas.e2e.system.Role.REVIEWER;

import java.util.List;

/** asylum, alerts and extradition. */
public final class AcrossBorders {
    private AcrossBorders() {}

    public static List<Plot> plots() {
        return List.of(
                Plot.of("R-01 an application that lets the person stay suspends")
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .docket("asylum", ASYLUM, IN_LITHUANIA)
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("lodging", "asylum", lodged("yes"), 40)
                        .sees(ANYBODY, "extradition-proceedings/{asked}", status("suspended"))
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{asked}",
                                effect("suspended", "R-01"))
                        .takingBack("lodging")
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{asked}",
                                status("request_received")),
                Plot.of("R-01 one that does not is work for staff")
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .docket("asylum", ASYLUM, IN_LITHUANIA)
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("lodging", "asylum", lodged("no"), 40)
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{asked}",
                                status("request_received"))
                        .sees(
                                REVIEWER,
                                "tasks?person_id={person}",
                                task("request_interim_measure")),
                Plot.of("R-02 protection proposes a bar and meets the demand for it")
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .docket("asylum", ASYLUM, IN_LITHUANIA)
                        .docket("custody", CUSTODY, OF_PERSON)
                        .docket("demand", "demands", demand("grant_protection"))
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("lodging", "asylum", lodged("no"), 40)
                        .fact("grant", "asylum", GRANTED, 300)
                        .fact("abroad", "custody", "{\"kind\":\"lives_abroad\",\"state\":\"LT\"}", 5)
                        .fact("demanding", "demand", OPENED, 20)
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{asked}",
                                effect("bar_proposed", "R-02"))
                        .sees(ANYBODY, "demands/{demand}", status("met"))
                        .sees(
                                ANYBODY,
                                "custody-records/{custody}",
                                effect("protection_noted", "R-02"))
                        .sees(REVIEWER, "tasks?person_id={person}", task("confirm_bar"))
                        .takingBack("grant")
                        .seesNot(ANYBODY, "demands/{demand}", status("met"))
                        .seesNot(
                                ANYBODY,
                                "custody-records/{custody}",
                                effect("protection_noted", "R-02")),
                Plot.of("R-03 data deleted meet the demand of that person and touch no proceeding")
                        .docket("alert", ALERT, RED_NOTICE)
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .docket("demand", "demands", demand("delete_interpol_data"))
                        .fact("notice", "alert", PUBLISHED, 0)
                        .fact("request", "asked", REQUESTED, 3)
                        .fact(
                                "deletion",
                                "alert",
                                "{\"kind\":\"deleted\",\"by\":\"ccf\",\"ground\":\"constitution_art_3\"}",
                                200)
                        .fact("demanding", "demand", OPENED, 20)
                        .sees(ANYBODY, "interpol-alerts/{alert}", status("deleted"))
                        .sees(ANYBODY, "demands/{demand}", status("met"))
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{asked}",
                                status("request_received"))
                        .takingBack("deletion")
                        .seesNot(ANYBODY, "demands/{demand}", status("met")),
                Plot.of("R-04 protection is to be confirmed to INTERPOL")
                        .docket("alert", ALERT, RED_NOTICE)
                        .docket("asylum", ASYLUM, IN_LITHUANIA)
                        .docket("case", Heads.PROSECUTION, Heads.PROSECUTED)
                        .fact("notice", "alert", PUBLISHED, 0)
                        .fact("charge", "case", Heads.CHARGED, 1)
                        .fact("grant", "asylum", GRANTED, 300)
                        .sees(
                                REVIEWER,
                                "tasks?person_id={person}",
                                task("confirm_status_to_interpol")),
                Plot.of("R-05 a political refusal is news for a request to the CCF")
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .docket(
                                "ccf",
                                "ccf-requests",
                                "{\"applicant_person_id\":\"{person}\",\"request_kind\":\"deletion\"}")
                        .fact("request", "asked", REQUESTED, 0)
                        .fact(
                                "refusal",
                                "asked",
                                "{\"kind\":\"refused\",\"grounds\":[\"political_motive\"],\"finality\":\"final\"}",
                                90)
                        .fact("submission", "ccf", "{\"kind\":\"submitted\"}", 30)
                        .sees(REVIEWER, "tasks?person_id={person}", task("tell_ccf_of_refusal")),
                Plot.of("R-06 what is asked for again reopens the demand and changes no outcome")
                        .docket("first", EXTRADITION, ASKED_BY_KZ)
                        .docket("again", EXTRADITION, ASKED_BY_KZ)
                        .docket("demand", "demands", demand("refuse_extradition"))
                        .fact("request", "first", REQUESTED, 0)
                        .fact("refusal", "first", "{\"kind\":\"refused\",\"finality\":\"final\"}", 90)
                        .fact("repeated", "again", REQUESTED, 400)
                        .fact("demanding", "demand", OPENED, 20)
                        .sees(ANYBODY, "extradition-proceedings/{first}", status("refused_final"))
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{again}",
                                status("request_received"))
                        .sees(ANYBODY, "demands/{demand}", status("reopened"))
                        .takingBack("repeated")
                        .sees(ANYBODY, "demands/{demand}", status("met")),
                Plot.of("R-15 a final refusal ends the suspension")
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .docket("asylum", ASYLUM, IN_LITHUANIA)
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("lodging", "asylum", lodged("yes"), 40)
                        .fact("refusal", "asylum", "{\"kind\":\"refused_finally\"}", 400)
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{asked}",
                                status("request_received"))
                        .takingBack("refusal")
                        .sees(ANYBODY, "extradition-proceedings/{asked}", status("suspended")),
                Plot.of("R-16 protection lapses on its day")
                        .docket("asylum", ASYLUM, IN_LITHUANIA)
                        .fact(
                                "grant",
                                "asylum",
                                GRANTED.replace(
                                        "\"finality\"",
                                        "\"valid_until\":\"2023-06-30\",\"finality\""),
                                10)
                        .sees(REVIEWER, "asylum-applications/{asylum}", "{\"stage\":\"expired\"}")
                        .sees(REVIEWER, "tasks?person_id={person}", task("renew_protection")),
                Plot.of("R-26 who instigates a request persecutes like who makes it")
                        .docket(
                                "asked",
                                EXTRADITION,
                                "{\"person_id\":\"{person}\",\"requesting_state\":\"RU\",\"requested_state\":\"LT\","
                                        + "\"instigating_state\":\"KZ\",\"instigation_basis\":\"stated\"}")
                        .docket("asylum", ASYLUM, IN_LITHUANIA)
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("lodging", "asylum", lodged("no"), 40)
                        .fact("grant", "asylum", GRANTED, 300)
                        .sees(ANYBODY, "extradition-proceedings/{asked}", status("suspended"))
                        .takingBack("grant")
                        .seesNot(ANYBODY, "extradition-proceedings/{asked}", status("suspended")),
                Plot.of("R-27 an interim measure suspends")
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .docket(
                                "measure",
                                "interim-measures",
                                "{\"body\":\"ecthr\",\"against_state\":\"LT\",\"persons\":[\"{person}\"]}")
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("arrest", "asked", ARRESTED_FOR_IT, 5)
                        .fact("order", "measure", "{\"kind\":\"indicated\"}", 60)
                        .sees(REVIEWER, "extradition-proceedings/{asked}", status("suspended"))
                        .sees(
                                REVIEWER,
                                "extradition-proceedings/{asked}",
                                effect("suspended", "R-27"))
                        .takingBack("order")
                        .seesNot(
                                REVIEWER, "extradition-proceedings/{asked}", status("suspended")));
    }
}
