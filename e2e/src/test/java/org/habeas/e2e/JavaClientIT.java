package org.habeas.e2e;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.habeas.client.ApiClient;
import org.habeas.client.ApiException;
import org.habeas.client.ApiResponse;
import org.habeas.client.api.ChangesApi;
import org.habeas.client.api.ChangesApi.APIListChangesRequest;
import org.habeas.client.api.CustodyRecordsApi;
import org.habeas.client.api.CustodyRecordsApi.APICreateCustodyRecordRequest;
import org.habeas.client.api.CustodyRecordsApi.APIRecordCustodyRecordEntryRequest;
import org.habeas.client.api.PersonsApi;
import org.habeas.client.api.PersonsApi.APIGetPersonRequest;
import org.habeas.client.api.PersonsApi.APIListPersonsRequest;
import org.habeas.client.model.Change;
import org.habeas.client.model.ChangesView;
import org.habeas.client.model.CustodyAct;
import org.habeas.client.model.CustodyArrested;
import org.habeas.client.model.CustodyHead;
import org.habeas.client.model.CustodyRecord;
import org.habeas.client.model.CustodyRecordFact;
import org.habeas.client.model.CustodyRecordOpening;
import org.habeas.client.model.FuzzyDate;
import org.habeas.client.model.Person;
import org.habeas.client.model.PersonCard;
import org.habeas.client.model.PersonPage;
import org.habeas.client.model.Problem;
import org.habeas.client.model.Provenance;
import org.habeas.client.model.Visibility;
import org.habeas.e2e.system.Door;
import org.habeas.e2e.system.Editor;
import org.habeas.e2e.system.Fact;
import org.habeas.e2e.system.PackagedHabeas;
import org.habeas.e2e.system.Role;
import org.junit.jupiter.api.Test;

/** The client in Java, made of the published document, against the running system. */
class JavaClientIT {
    private final ApiClient anybody = client();
    private final ApiClient reviewer =
            client().setRequestInterceptor(request ->
                    request.header("Authorization", "Bearer " + Door.as(Role.REVIEWER).token()));

    @Test
    void persons_are_listed_in_pages() throws Exception {
        PersonsApi persons = new PersonsApi(anybody);

        PersonPage first = persons.listPersons(page(null));
        PersonPage second = persons.listPersons(page(after("cursor", first.getNext())));

        assertThat(Stream.of(first, second).flatMap(page -> page.getItems().stream()))
                .extracting(PersonCard::getId)
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    @Test
    void a_person_is_read_with_what_happened_in_all_kinds_of_records() throws Exception {
        Editor editor = new Editor();
        UUID person = editor.registers("Clientina Invented");
        editor.opens(
                "custody-records",
                "{\"person_id\": \"%s\"}".formatted(person),
                Fact.of("{\"kind\": \"arrested\", \"state\": \"KZ\"}", "2024-01-10"));

        Person read = new PersonsApi(anybody).getPerson(person(person, null));

        assertThat(read.getTimeline())
                .extracting(item -> item.getAct().getKind())
                .contains("arrested");
    }

    @Test
    void a_page_that_has_not_changed_is_not_sent_again() throws Exception {
        PersonsApi persons = new PersonsApi(anybody);
        UUID id = persons.listPersons(page(null)).getItems().getFirst().getId();

        ApiResponse<Person> read = persons.getPersonWithHttpInfo(person(id, null));
        String tag = read.getHeaders().get("etag").getFirst();
        ApiException unchanged = refused(() -> persons.getPerson(person(id, tag)));

        assertThat(read.getData().getId()).isEqualTo(id);
        assertThat(unchanged.getCode()).isEqualTo(304);
    }

    @Test
    void a_fact_is_recorded_and_a_wrong_one_is_pointed_at() throws Exception {
        CustodyRecordsApi custody = new CustodyRecordsApi(reviewer);
        CustodyRecord opened = custody.createCustodyRecord(opening());

        var recorded = custody.recordCustodyRecordEntry(arrest(opened.getId(), "KZ"));
        ApiException refused =
                refused(() ->
                        custody.recordCustodyRecordEntry(arrest(opened.getId(), "Kazakhstan")));

        assertThat(recorded.getAfter().getStatus()).isEqualTo("police_custody");
        Problem problem = problem(refused);
        assertThat(problem.getStatus()).isEqualTo(422);
        assertThat(problem.getErrors().getFirst().getPointer()).isEqualTo("/act/state");
    }

    @Test
    void changes_are_followed_from_page_to_page() throws Exception {
        ChangesApi feed = new ChangesApi(anybody);

        ChangesView page = feed.listChanges(changes().type("persons").build());
        // A page may be empty and lead on.
        while (page.getItems().isEmpty() && page.getNextLink() != null) {
            String place = after("token", page.getNextLink());
            page = feed.listChanges(changes().position(place).build());
        }

        assertThat(page.getItems())
                .isNotEmpty()
                .extracting(Change::getOp)
                .containsOnly(Change.OpEnum.UPSERT);
    }

    private static ApiClient client() {
        ApiClient client = new ApiClient();
        client.updateBaseUri(PackagedHabeas.running().address().toString());
        return client;
    }

    private static APIListPersonsRequest page(String cursor) {
        return APIListPersonsRequest.newBuilder().limit(2).cursor(cursor).build();
    }

    private static APIGetPersonRequest person(UUID id, String tag) {
        return APIGetPersonRequest.newBuilder().id(id).ifNoneMatch(tag).build();
    }

    private static APIListChangesRequest.Builder changes() {
        return APIListChangesRequest.newBuilder().limit(2);
    }

    private static APICreateCustodyRecordRequest opening() {
        UUID person = new Editor().registers("Clienta Invented");
        return APICreateCustodyRecordRequest.newBuilder()
                .custodyRecordOpening(
                        new CustodyRecordOpening()
                                .head(new CustodyHead().personId(person))
                                .visibility(Visibility.RESTRICTED))
                .idempotencyKey(UUID.randomUUID().toString())
                .build();
    }

    private static APIRecordCustodyRecordEntryRequest arrest(UUID docket, String state) {
        CustodyArrested arrested =
                new CustodyArrested().kind(CustodyArrested.KindEnum.ARRESTED).state(state);
        return APIRecordCustodyRecordEntryRequest.newBuilder()
                .id(docket)
                .custodyRecordFact(
                        new CustodyRecordFact()
                                .act(new CustodyAct(arrested))
                                .on(new FuzzyDate("2024-01-10"))
                                .sources(List.of(new Provenance().title("Invented notice"))))
                .build();
    }

    /** Where the next page begins, from the path that leads to it. */
    private static String after(String name, String link) {
        return Stream.of(link.substring(link.indexOf('?') + 1).split("&", -1))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private static ApiException refused(ThrowingCallable call) {
        return catchThrowableOfType(ApiException.class, call);
    }

    private Problem problem(ApiException refused) throws JsonProcessingException {
        return anybody.getObjectMapper().readValue(refused.getResponseBody(), Problem.class);
    }
}
