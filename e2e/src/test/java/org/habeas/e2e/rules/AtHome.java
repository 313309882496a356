package org.habeas.e2e.rules;

import static org.habeas.e2e.rules.Heads.ALERT;
import static org.habeas.e2e.rules.Heads.ARRESTED_FOR_IT;
import static org.habeas.e2e.rules.Heads.ASKED_BY_KZ;
import static org.habeas.e2e.rules.Heads.CHARGED;
import static org.habeas.e2e.rules.Heads.CUSTODY;
import static org.habeas.e2e.rules.Heads.EXTRADITION;
import static org.habeas.e2e.rules.Heads.OF_PERSON;
import static org.habeas.e2e.rules.Heads.OPENED;
import static org.habeas.e2e.rules.Heads.PROSECUTED;
import static org.habeas.e2e.rules.Heads.PROSECUTION;
import static org.habeas.e2e.rules.Heads.PUBLISHED;
import static org.habeas.e2e.rules.Heads.RED_NOTICE;
import static org.habeas.e2e.rules.Heads.REQUESTED;
import static org.habeas.e2e.rules.Heads.RESTRICTION;
import static org.habeas.e2e.rules.Heads.demand;
import static org.habeas.e2e.rules.Heads.effect;
import static org.habeas.e2e.rules.Heads.status;
import static org.habeas.e2e.rules.Heads.task;
import static org.habeas.e2e.system.Role.ANYBODY;
import static org.habeas.e2e.system.Role.REVIEWER;

import java.util.List;

/** custody, restrictions and prosecution. */
public final class AtHome {
    private static final String TRAVEL_BAN =
            "{\"person_id\":\"{person}\",\"type\":\"travel_ban\"}";
    private static final String OF_THEM = "custody-records?person_id={person}";

    private AtHome() {}

    public static List<Plot> plots() {
        return List.of(
                Plot.of("R-07 release meets the demand; what restrains is to be lifted")
                        .docket("custody", CUSTODY, OF_PERSON)
                        .docket("ban", RESTRICTION, TRAVEL_BAN)
                        .docket("demand", "demands", demand("release"))
                        .fact("arrest", "custody", "{\"kind\":\"arrested\",\"state\":\"KZ\"}", 0)
                        .fact("imposition", "ban", "{\"kind\":\"imposed\"}", 2)
                        .fact("release", "custody", "{\"kind\":\"released\"}", 200)
                        .fact("demanding", "demand", OPENED, 20)
                        .sees(ANYBODY, "demands/{demand}", status("met"))
                        .sees(
                                ANYBODY,
                                "persons/{person}",
                                "{\"liberty_profile\":\"released_restricted\"}")
                        .takingBack("release")
                        .seesNot(ANYBODY, "demands/{demand}", status("met")),
                Plot.of("R-08 a day that passes frees nobody")
                        .docket("custody", CUSTODY, OF_PERSON)
                        .fact(
                                "prison",
                                "custody",
                                "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}",
                                0)
                        .fact(
                                "announced",
                                "custody",
                                "{\"kind\":\"released\"}",
                                "{\"date\":\"2023-04-29\",\"modality\":\"expected\"}")
                        .sees(ANYBODY, "custody-records/{custody}", status("imprisoned"))
                        .sees(
                                ANYBODY,
                                "custody-records/{custody}",
                                "{\"target_status\":\"at_liberty\",\"state\":\"missed\"}"),
                Plot.of("R-09 the last restriction gone meets the demand")
                        .docket("ban", RESTRICTION, TRAVEL_BAN)
                        .docket("demand", "demands", demand("lift_restrictions"))
                        .fact("imposition", "ban", "{\"kind\":\"imposed\"}", 0)
                        .fact("lifting", "ban", "{\"kind\":\"lifted\"}", 300)
                        .fact("demanding", "demand", OPENED, 20)
                        .sees(ANYBODY, "demands/{demand}", status("met"))
                        .takingBack("lifting")
                        .sees(ANYBODY, "restrictions/{ban}", status("active"))
                        .seesNot(ANYBODY, "demands/{demand}", status("met")),
                Plot.of("R-10 a conviction in absentia imprisons nobody and is a danger abroad")
                        .docket("case", PROSECUTION, PROSECUTED)
                        .docket("custody", CUSTODY, OF_PERSON)
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .fact("charge", "case", CHARGED, 0)
                        .fact("abroad", "custody", "{\"kind\":\"lives_abroad\"}", 1)
                        .fact("request", "asked", REQUESTED, 2)
                        .fact(
                                "verdict",
                                "case",
                                "{\"kind\":\"convicted\",\"in_absentia\":true}",
                                300)
                        .seesNot(ANYBODY, "custody-records/{custody}", status("imprisoned"))
                        .sees(
                                REVIEWER,
                                "risk-assessments?person_id={person}",
                                "{\"code\":\"T9\"}"),
                Plot.of("R-11 who is arrested for extradition is in custody there")
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("arrest", "asked", ARRESTED_FOR_IT, 9)
                        .sees(ANYBODY, OF_THEM, status("extradition_detention"))
                        .takingBack("arrest")
                        .seesNot(ANYBODY, OF_THEM, status("extradition_detention")),
                Plot.of("R-12 bail frees from it")
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("arrest", "asked", ARRESTED_FOR_IT, 9)
                        .fact("bail", "asked", "{\"kind\":\"bail_granted\"}", 30)
                        .sees(ANYBODY, OF_THEM, status("bail"))
                        .takingBack("bail")
                        .sees(ANYBODY, OF_THEM, status("extradition_detention")),
                Plot.of("R-13 who was carried off is beyond every request and demand")
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .docket(
                                "elsewhere",
                                EXTRADITION,
                                "{\"person_id\":\"{person}\",\"requesting_state\":\"RU\",\"requested_state\":\"LT\"}")
                        .docket("demand", "demands", demand("refuse_extradition"))
                        .fact("request", "asked", REQUESTED, 0)
                        .fact("other", "elsewhere", REQUESTED, 3)
                        .fact(
                                "taking",
                                "asked",
                                "{\"kind\":\"rendered\",\"from_state\":\"LT\",\"to_state\":\"KZ\"}",
                                90)
                        .fact("demanding", "demand", OPENED, 20)
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{elsewhere}",
                                status("overtaken_by_rendition"))
                        .sees(ANYBODY, "demands/{demand}", status("overtaken"))
                        .sees(ANYBODY, OF_THEM, status("abducted")),
                Plot.of("R-14 nobody hunts or frees the dead")
                        .docket("custody", CUSTODY, OF_PERSON)
                        .docket("alert", ALERT, RED_NOTICE)
                        .docket("asked", EXTRADITION, ASKED_BY_KZ)
                        .docket("demand", "demands", demand("release"))
                        .fact("prison", "custody", "{\"kind\":\"imprisoned\",\"state\":\"KZ\"}", 0)
                        .fact("notice", "alert", PUBLISHED, 1)
                        .fact("request", "asked", REQUESTED, 2)
                        .fact("demanding", "demand", OPENED, 20)
                        .fact("death", "custody", "{\"kind\":\"died\",\"in_custody\":true}", 500)
                        .sees(ANYBODY, "demands/{demand}", status("overtaken"))
                        .sees(ANYBODY, "interpol-alerts/{alert}", effect("ended_by_death", "R-14"))
                        .sees(ANYBODY, "extradition-proceedings/{asked}", status("ended_by_death"))
                        .takingBack("death")
                        .seesNot(
                                ANYBODY,
                                "interpol-alerts/{alert}",
                                effect("ended_by_death", "R-14"))
                        .sees(
                                ANYBODY,
                                "extradition-proceedings/{asked}",
                                status("request_received"))
                        .seesNot(ANYBODY, "demands/{demand}", status("overtaken")),
                Plot.of("R-22 no proceedings, no ground for data")
                        .docket("case", PROSECUTION, PROSECUTED)
                        .docket("alert", ALERT, RED_NOTICE)
                        .fact("charge", "case", CHARGED, 0)
                        .fact("notice", "alert", PUBLISHED, 20)
                        .fact("dropping", "case", "{\"kind\":\"charge_dropped\"}", 300)
                        .sees(REVIEWER, "tasks?person_id={person}", task("request_ccf_deletion")),
                Plot.of("R-23 a lesser charge meets the demand in part")
                        .docket("case", PROSECUTION, PROSECUTED)
                        .docket("demand", "demands", demand("drop_charges"))
                        .fact("charge", "case", CHARGED, 0)
                        .fact(
                                "lesser",
                                "case",
                                "{\"kind\":\"reclassified\",\"charge\":\"libel\",\"to_charge\":\"insult\","
                                        + "\"source_term\":\"insult\",\"offence\":\"libel\",\"direction\":\"less_serious\","
                                        + "\"claimed_cause\":\"pressure\"}",
                                100)
                        .fact("demanding", "demand", OPENED, 20)
                        .sees(ANYBODY, "demands/{demand}", status("partially_met"))
                        .takingBack("lesser")
                        .seesNot(ANYBODY, "demands/{demand}", status("partially_met")));
    }
}
