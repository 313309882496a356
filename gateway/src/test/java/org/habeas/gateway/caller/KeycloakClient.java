package org.habeas.gateway.caller;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;

/** Gets tokens of a Keycloak as an application does: through its pages, or by a signature. */
final class KeycloakClient {
    private static final String REDIRECT = "http://127.0.0.1:7777/callback";
    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");

    private final HttpClient http = HttpClient.newHttpClient();
    private final String issuer;
    private final String password;
    private final PublicJsonWebKey partnerKey;

    KeycloakClient(String issuer, String password, PublicJsonWebKey partnerKey) {
        this.issuer = issuer;
        this.password = password;
        this.partnerKey = partnerKey;
    }

    /** Authorization code with PKCE: logs the person in at the form. */
    JsonPath logIn(String name, String scope) throws Exception {
        String verifier = random() + random();
        HttpResponse<String> page = get("/auth?" + form(question(scope, verifier)));
        assertThat(page.statusCode()).as(page.body()).isEqualTo(200);
        HttpResponse<String> sent = submit(page, name);
        assertThat(sent.statusCode()).as(sent.body()).isEqualTo(302);
        Map<String, String> exchange = new LinkedHashMap<>();
        exchange.put("grant_type", "authorization_code");
        exchange.put("client_id", "habeas-app");
        exchange.put("redirect_uri", REDIRECT);
        exchange.put("code", code(sent.headers().firstValue("Location").orElseThrow()));
        exchange.put("code_verifier", verifier);
        return token(exchange);
    }

    private static Map<String, String> question(String scope, String verifier) throws Exception {
        byte[] challenge =
                MessageDigest.getInstance("SHA-256")
                        .digest(verifier.getBytes(StandardCharsets.US_ASCII));
        Map<String, String> question = new LinkedHashMap<>();
        question.put("response_type", "code");
        question.put("client_id", "habeas-app");
        question.put("redirect_uri", REDIRECT);
        question.put("scope", scope);
        question.put("state", random());
        question.put("code_challenge", Base64.getUrlEncoder().withoutPadding().encodeToString(challenge));
        question.put("code_challenge_method", "S256");
        return question;
    }

    private HttpResponse<String> submit(HttpResponse<String> page, String name) throws Exception {
        Matcher form = FORM.matcher(page.body());
        assertThat(form.find()).as(page.body()).isTrue();
        String cookies =
                page.headers().allValues("Set-Cookie").stream()
                        .map(cookie -> cookie.split(";", 2)[0])
                        .collect(Collectors.joining("; "));
        return http.send(
                post(form.group(1).replace("&amp;", "&"), Map.of("username", name, "password", password))
                        .header("Cookie", cookies)
                        .build(),
                BodyHandlers.ofString());
    }

    private static String code(String location) {
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(location);
        assertThat(code.find()).as(location).isTrue();
        return code.group(1);
    }

    /** Client credentials with private_key_jwt (RFC 7523): the partner's program. */
    JsonPath ofPartner(String scope) throws Exception {
        JwtClaims assertion = new JwtClaims();
        assertion.setIssuer(KeycloakBehindTheDoor.PARTNER);
        assertion.setSubject(KeycloakBehindTheDoor.PARTNER);
        assertion.setAudience(issuer);
        assertion.setJwtId(UUID.randomUUID().toString());
        assertion.setIssuedAtToNow();
        assertion.setExpirationTimeMinutesInTheFuture(1);
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue("ES256");
        signature.setKeyIdHeaderValue(partnerKey.getKeyId());
        signature.setPayload(assertion.toJson());
        signature.setKey(partnerKey.getPrivateKey());
        Map<String, String> exchange = new LinkedHashMap<>();
        exchange.put("grant_type", "client_credentials");
        exchange.put("scope", scope);
        exchange.put(
                "client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer");
        exchange.put("client_assertion", signature.getCompactSerialization());
        return token(exchange);
    }

    private JsonPath token(Map<String, String> exchange) throws Exception {
        HttpResponse<String> answer =
                http.send(
                        post(issuer + "/protocol/openid-connect/token", exchange).build(),
                        BodyHandlers.ofString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonPath.from(answer.body());
    }

    private HttpResponse<String> get(String path) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect" + path)).build(),
                BodyHandlers.ofString());
    }

    private static HttpRequest.Builder post(String address, Map<String, String> fields) {
        return HttpRequest.newBuilder(URI.create(address))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields)));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(
                        field ->
                                field.getKey()
                                        + "="
                                        + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String random() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
