import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.neo4j.configuration.GraphDatabaseSettings;
import org.neo4j.configuration.connectors.BoltConnector;
import org.neo4j.configuration.connectors.BoltConnectorInternalSettings;
import org.neo4j.configuration.helpers.SocketAddress;
import org.neo4j.dbms.api.DatabaseManagementServiceBuilder;
import org.neo4j.io.ByteUnit;
import org.neo4j.kernel.internal.Version;

/** A Neo4j Community server on loopback, run straight from source: java -cp 'lib/*' Launcher.java HOME PORT; the password is in NEO4J_FIRST_PASSWORD. */
class Launcher {
  public static void main(String[] arguments) throws Exception {
    int port = Integer.parseInt(arguments[1]);
    var dbms = new DatabaseManagementServiceBuilder(Path.of(arguments[0]))
        .setConfig(BoltConnector.enabled, true)
        .setConfig(BoltConnector.listen_address, new SocketAddress("127.0.0.1", port))
        .setConfig(BoltConnector.advertised_address, new SocketAddress("127.0.0.1", port))
        .setConfig(GraphDatabaseSettings.auth_enabled, true)
        .setConfig(BoltConnectorInternalSettings.thread_pool_shutdown_wait_time, Duration.ofSeconds(1))
        .setConfig(GraphDatabaseSettings.pagecache_memory, ByteUnit.mebiBytes(512))
        .build();
    Runtime.getRuntime().addShutdownHook(new Thread(dbms::shutdown));
    setPassword(dbms.database("system"), System.getenv("NEO4J_FIRST_PASSWORD"));
    System.out.println("ready " + Version.getNeo4jVersion());
    // The parent holds our standard input open: when it dies, however it dies, we stop too.
    System.in.transferTo(OutputStream.nullOutputStream());
    System.exit(0);
  }

  private static void setPassword(org.neo4j.graphdb.GraphDatabaseService system, String password) {
    try (var transaction = system.beginTx()) {
      transaction.execute("ALTER USER neo4j SET PASSWORD $password CHANGE NOT REQUIRED", Map.of("password", password));
      transaction.commit();
    } catch (RuntimeException alreadyThatPassword) {
      if (!String.valueOf(alreadyThatPassword.getMessage()).contains("Old password and new password cannot be the same")) throw alreadyThatPassword;
    }
  }
}
