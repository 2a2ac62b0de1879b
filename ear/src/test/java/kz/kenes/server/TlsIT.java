package kz.kenes.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLHandshakeException;
import javax.net.ssl.SSLSocket;
import javax.net.ssl.TrustManager;
import javax.net.ssl.TrustManagerFactory;
import javax.net.ssl.X509TrustManager;
import kz.kenes.regulation.api.Clauses;
import kz.kenes.shared.api.ListQuery;
import kz.kenes.testing.Kenes;
import kz.kenes.testing.Remote;
import kz.kenes.testing.TestRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Beyond one machine pages and programs reach Kenes by TLS; a fresh server has a certificate of its own making. */
class TlsIT {

    private final Kenes kenes = TestRun.kenes();

    @Test
    void pagesAreReadByTls() throws Exception {
        HttpClient client =
                HttpClient.newBuilder().sslContext(trustingTheServer()).build();
        HttpResponse<String> answer =
                client.send(HttpRequest.newBuilder(kenes.tls("sign-in")).build(), HttpResponse.BodyHandlers.ofString());
        assertEquals(200, answer.statusCode());
        assertTrue(answer.headers().firstValue("Strict-Transport-Security").isPresent());
        assertTrue(
                answer.headers().allValues("Set-Cookie").stream()
                        .filter(cookie -> cookie.startsWith("KENES="))
                        .allMatch(cookie -> cookie.toLowerCase().contains("secure")),
                () -> answer.headers().allValues("Set-Cookie").toString());
    }

    @Test
    void whoDoesNotTrustTheCertificateReadsNothing() {
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(kenes.tls("sign-in")).build();
        assertThrows(SSLHandshakeException.class, () -> client.send(request, HttpResponse.BodyHandlers.discarding()));
    }

    @Test
    void programsCallByTls() throws Exception {
        Clauses clauses = Remote.overTls(kenes, "portal", trustingTheServer()).api(Clauses.class);
        assertTrue(clauses.list(ListQuery.first(1)).total() > 0);
    }

    @ParameterizedTest
    @CsvSource({"TLSv1.3, true", "TLSv1.2, true", "TLSv1.1, false"})
    void onlyPresentProtocolsAreSpoken(String protocol, boolean spoken) throws Exception {
        assertEquals(spoken, isSpoken(protocol));
    }

    private boolean isSpoken(String protocol) throws GeneralSecurityException, IOException {
        try (SSLSocket socket = socket(trustingTheServer())) {
            socket.setEnabledProtocols(new String[] {protocol});
            socket.startHandshake();
            return socket.getSession().getProtocol().equals(protocol);
        } catch (SSLHandshakeException refused) {
            return false;
        }
    }

    /** A client to whom the certificate of the server was given. */
    private SSLContext trustingTheServer() throws GeneralSecurityException, IOException {
        KeyStore known = KeyStore.getInstance(KeyStore.getDefaultType());
        known.load(null, null);
        known.setCertificateEntry("kenes", certificate());
        TrustManagerFactory trust = TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
        trust.init(known);
        SSLContext context = SSLContext.getInstance("TLS");
        context.init(null, trust.getTrustManagers(), null);
        return context;
    }

    private Certificate certificate() throws GeneralSecurityException, IOException {
        SSLContext curious = SSLContext.getInstance("TLS");
        curious.init(null, new TrustManager[] {new Curious()}, null);
        try (SSLSocket socket = socket(curious)) {
            socket.startHandshake();
            return socket.getSession().getPeerCertificates()[0];
        }
    }

    private SSLSocket socket(SSLContext context) throws IOException {
        return (SSLSocket) context.getSocketFactory()
                .createSocket("localhost", kenes.tls("").getPort());
    }

    /** Looks at any certificate and sends nothing. */
    private static final class Curious implements X509TrustManager {

        @Override
        public void checkClientTrusted(X509Certificate[] chain, String authType) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void checkServerTrusted(X509Certificate[] chain, String authType) {
            assertTrue(chain.length > 0);
        }

        @Override
        public X509Certificate[] getAcceptedIssuers() {
            return new X509Certificate[0];
        }
    }
}
