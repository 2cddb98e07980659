package bonafide.bench;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.concurrent.Callable;

/** DuckDB computes one question of the hundred: journeys faster than an aeroplane, with the five columns that it needs. */
final class DuckPass {
    private static final String QUERY = """
            with events as (
              select actor.alternateId as account, published, outcome.result as result,
                     client.geographicalContext.geolocation.lat as lat, client.geographicalContext.geolocation.lon as lon
              from read_json('{log}', format = 'newline_delimited', columns = {
                published: 'TIMESTAMP', actor: 'STRUCT(alternateId VARCHAR)', outcome: 'STRUCT(result VARCHAR)',
                client: 'STRUCT(geographicalContext STRUCT(geolocation STRUCT(lat DOUBLE, lon DOUBLE)))'})
            ), steps as (
              select account, published, lat, lon,
                     lag(published) over w as before, lag(lat) over w as lat0, lag(lon) over w as lon0
              from events where result = 'SUCCESS' window w as (partition by account order by published)
            )
            select count(*) from steps
            where 2 * 6371 * asin(sqrt(pow(sin(radians(lat - lat0) / 2), 2)
                  + cos(radians(lat0)) * cos(radians(lat)) * pow(sin(radians(lon - lon0) / 2), 2)))
                  > 900 * greatest(epoch(published - before), 60) / 3600.0
            """;

    private DuckPass() {}

    /** Opens the database; the call asks the question. */
    static Callable<String> open(Path log, int threads) throws Exception {
        Connection connection = DriverManager.getConnection("jdbc:duckdb:");
        Statement statement = connection.createStatement();
        statement.execute("set threads = " + threads);
        return () -> {
            try (ResultSet answer = statement.executeQuery(QUERY.replace("{log}", log.toString()))) {
                answer.next();
                return answer.getLong(1) + " journeys";
            }
        };
    }
}
