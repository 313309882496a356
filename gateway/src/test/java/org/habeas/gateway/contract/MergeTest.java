package org.habeas.gateway.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.util.List;
import org.habeas.gateway.service.Service;
import org.junit.jupiter.api.Test;

class MergeTest {
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void a_name_that_means_the_same_everywhere_stays() throws Exception {
        JsonNode merged = merge("{'P':{'type':'object'}}", "{'P':{'type':'object'}}");

        assertThat(names(merged)).containsExactly("P");
    }

    @Test
    void what_refers_to_a_conflict_is_a_conflict_however_far() throws Exception {
        String shared =
                ",'B':{'$ref':'#/components/schemas/A'},'C':{'items':{'$ref':'#/components/schemas/B'}}";

        JsonNode merged =
                merge(
                        "{'A':{'type':'string'}" + shared + "}",
                        "{'A':{'type':'number'}" + shared + "}");

        assertThat(names(merged))
                .containsExactlyInAnyOrder("CaseA", "CaseB", "CaseC", "OtherA", "OtherB", "OtherC");
        assertThat(merged.at("/components/schemas/OtherC/items/$ref").asText())
                .isEqualTo("#/components/schemas/OtherB");
    }

    @Test
    void schemas_that_refer_to_themselves_are_no_riddle() throws Exception {
        String tree = "{'T':{'items':{'$ref':'#/components/schemas/T'}}}";

        assertThat(names(merge(tree, tree))).containsExactly("T");
    }

    @Test
    void a_discriminator_follows_its_schemas() throws Exception {
        String act =
                "'Act':{'discriminator':{'propertyName':'kind','mapping':{'a':'#/components/schemas/A','b':'A'}}}";

        JsonNode merged =
                merge("{'A':{'type':'string'}," + act + "}", "{'A':{'type':'number'}," + act + "}");

        assertThat(merged.at("/components/schemas/CaseAct/discriminator/mapping/a").asText())
                .isEqualTo("#/components/schemas/CaseA");
        assertThat(merged.at("/components/schemas/OtherAct/discriminator/mapping/b").asText())
                .isEqualTo("#/components/schemas/OtherA");
    }

    @Test
    void a_new_name_never_takes_one_that_is_in_use() throws Exception {
        JsonNode merged =
                merge("{'A':{'type':'string'},'CaseA':{'type':'null'}}", "{'A':{'type':'number'}}");

        assertThat(names(merged)).containsExactlyInAnyOrder("CaseA_", "CaseA", "OtherA");
        assertThat(merged.at("/components/schemas/CaseA/type").asText()).isEqualTo("null");
    }

    @Test
    void a_path_is_told_by_the_service_that_the_door_leads_to() throws Exception {
        Part persons = telling("persons", "/v1/persons");
        Part effects = telling("effects", "/v1/persons/*/effects");

        JsonNode merged = Merge.of(List.of(persons, effects));

        assertThat(merged.at("/paths/~1v1~1persons/get/operationId").asText()).isEqualTo("persons");
        assertThat(merged.at("/paths/~1v1~1persons~1{id}~1effects/get/operationId").asText())
                .isEqualTo("effects");
    }

    /** Each tells of both paths and serves one. */
    private static Part telling(String name, String path) throws Exception {
        String operation = "{'get':{'operationId':'" + name + "','responses':{}}}";
        String document =
                "{'openapi':'3.1.0','paths':{'/v1/persons':OP,'/v1/persons/{id}/effects':OP}}";
        return new Part(
                new Service(name + "-service", URI.create("http://x"), List.of(path)),
                (ObjectNode) JSON.readTree(document.replace("OP", operation).replace('\'', '"')));
    }

    private static List<String> names(JsonNode merged) {
        return merged.at("/components/schemas").propertyStream().map(e -> e.getKey()).toList();
    }

    private static JsonNode merge(String cases, String other) throws Exception {
        return Merge.of(List.of(part("case", cases), part("other", other)));
    }

    private static Part part(String name, String schemas) throws Exception {
        String document =
                "{'openapi':'3.1.0','paths':{'/v1/NAME':{'get':{'operationId':'list','responses':{}}}},"
                        + "'components':{'schemas':SCHEMAS}}";
        String json = document.replace("NAME", name).replace("SCHEMAS", schemas).replace('\'', '"');
        return new Part(
                new Service(name + "-service", URI.create("http://x"), List.of("/v1/" + name)),
                (ObjectNode) JSON.readTree(json));
    }
}
