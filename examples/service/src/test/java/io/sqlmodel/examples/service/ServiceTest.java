package io.sqlmodel.examples.service;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sqlmodel.Engine;
import io.sqlmodel.event.StatementListener;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The service, as its clients see it. */
class ServiceTest {
    private static final String NOBODY = "";

    private final HttpClient client = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final AtomicInteger statements = new AtomicInteger();
    private Service service;

    @BeforeEach
    void start(@TempDir Path folder) throws Exception {
        StatementListener count = event -> statements.incrementAndGet();
        service = new Service(
                0,
                Engine.builder("jdbc:sqlite:" + folder.resolve("service.db"))
                        .listener(count)
                        .build());
        send("POST", "/teams", "{'name': 'Avengers', 'headquarters': 'New York'}");
        send("POST", "/heroes", "{'name': 'Iron Man', 'age': 48, 'teamId': 1}");
        send("POST", "/heroes", "{'name': 'Wasp', 'teamId': 1}");
    }

    @AfterEach
    void stop() {
        service.close();
    }

    private HttpResponse<String> send(String method, String path, String body) throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + service.port() + path))
                .method(method, BodyPublishers.ofString(body.replace('\'', '"')))
                .build();
        return client.send(request, BodyHandlers.ofString());
    }

    private JsonNode get(String path) throws Exception {
        HttpResponse<String> response = send("GET", path, NOBODY);
        assertThat(response.statusCode()).as(response.body()).isEqualTo(200);
        return json.readTree(response.body());
    }

    private JsonNode node(String text) throws Exception {
        return json.readTree(text.replace('\'', '"'));
    }

    @Test
    void aHeroIsCreated() throws Exception {
        HttpResponse<String> response = send("POST", "/heroes", "{'name': 'Vision', 'age': 3, 'teamId': 1}");

        assertThat(response.statusCode()).isEqualTo(201);
        assertThat(json.readTree(response.body()))
                .isEqualTo(node("{'id': 3, 'name': 'Vision', 'age': 3, 'teamId': 1, 'team': 'Avengers'}"));
        assertThat(json.readTree(response.body())).isEqualTo(get("/heroes/3"));
    }

    @Test
    void heroesAreListedInOneStatement() throws Exception {
        statements.set(0);

        assertThat(get("/heroes").findValuesAsText("name")).containsExactly("Iron Man", "Wasp");
        assertThat(statements).hasValue(1);
    }

    @Test
    void heroesAreNarrowedAndContinued() throws Exception {
        send("POST", "/heroes", "{'name': 'Daredevil'}");

        assertThat(get("/heroes?team=Avengers").findValuesAsText("name")).containsExactly("Iron Man", "Wasp");
        assertThat(get("/heroes?offset=2").findValuesAsText("name")).containsExactly("Wasp");
    }

    @Test
    void teamsAreListedWithTheirHeroesInTwoStatements() throws Exception {
        send("POST", "/teams", "{'name': 'Defenders', 'headquarters': 'Hell’s Kitchen'}");
        statements.set(0);

        assertThat(get("/teams"))
                .isEqualTo(node(
                        "[{'id': 1, 'name': 'Avengers', 'headquarters': 'New York', 'heroes': ['Iron Man', 'Wasp']},"
                                + " {'id': 2, 'name': 'Defenders', 'headquarters': 'Hell’s Kitchen', 'heroes': []}]"));
        assertThat(statements).hasValue(2);
    }

    @Test
    void aHeroMovesToAnotherTeam() throws Exception {
        send("POST", "/teams", "{'name': 'Defenders', 'headquarters': 'Hell’s Kitchen'}");

        HttpResponse<String> response = send("PUT", "/heroes/2", "{'name': 'Wasp', 'age': 30, 'teamId': 2}");

        assertThat(json.readTree(response.body()))
                .isEqualTo(node("{'id': 2, 'name': 'Wasp', 'age': 30, 'teamId': 2, 'team': 'Defenders'}"));
        assertThat(get("/teams/1").get("heroes")).isEqualTo(node("['Iron Man']"));
    }

    @Test
    void theHeroesOfADeletedTeamStay() throws Exception {
        assertThat(send("DELETE", "/teams/1", NOBODY).statusCode()).isEqualTo(204);

        assertThat(get("/heroes/1"))
                .isEqualTo(node("{'id': 1, 'name': 'Iron Man', 'age': 48, 'teamId': null, 'team': null}"));
        assertThat(send("GET", "/teams/1", NOBODY).statusCode()).isEqualTo(404);
    }

    @Test
    void aHeroIsDeleted() throws Exception {
        assertThat(send("DELETE", "/heroes/1", NOBODY).statusCode()).isEqualTo(204);
        assertThat(get("/teams/1").get("heroes")).isEqualTo(node("['Wasp']"));
    }

    @Test
    void twoCannotHaveOneName() throws Exception {
        assertThat(send("POST", "/heroes", "{'name': 'Wasp'}").statusCode()).isEqualTo(409);
        assertThat(send("PUT", "/heroes/1", "{'name': 'Wasp'}").statusCode()).isEqualTo(409);
        assertThat(send("POST", "/teams", "{'name': 'Avengers', 'headquarters': 'Here'}")
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void whatIsMissingOrWrongIsSaid() throws Exception {
        assertThat(send("POST", "/heroes", "{'age': 3}").body()).contains("hero.name is missing");
        assertThat(send("POST", "/heroes", "{'name': 'Vision', 'teamId': 99}").statusCode())
                .isEqualTo(422);
        assertThat(send("POST", "/heroes", "{'nam': 'Vision'}").statusCode()).isEqualTo(400);
        assertThat(send("POST", "/heroes", "Vision").statusCode()).isEqualTo(400);
        assertThat(send("GET", "/heroes/one", NOBODY).statusCode()).isEqualTo(400);
        assertThat(send("GET", "/heroes/99", NOBODY).statusCode()).isEqualTo(404);
    }
}
