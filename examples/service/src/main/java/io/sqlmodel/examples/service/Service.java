package io.sqlmodel.examples.service;

import com.fasterxml.jackson.core.JsonProcessingException;
import io.javalin.Javalin;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import io.sqlmodel.Engine;
import io.sqlmodel.Metadata;
import io.sqlmodel.error.IntegrityException;
import io.sqlmodel.error.NoResultException;

/** Teams and heroes over HTTP. */
public final class Service implements AutoCloseable {
    private final Engine engine;
    private final Javalin server;

    /**
     * Starts it.
     *
     * @param port where it listens; 0 for any free one
     * @param engine its database, which it closes; missing tables are created
     */
    Service(int port, Engine engine) {
        this.engine = engine;
        Metadata.of(Team.class, Hero.class).createAll(engine);
        server = Javalin.start(config -> {
            config.startup.showJavalinBanner = false;
            config.jetty.port = port;
            routes(config.routes);
            errors(config.routes);
        });
    }

    /**
     * Starts it until the process is stopped.
     *
     * @param args the port and a JDBC URL, or less
     */
    public static void main(String... args) {
        int port = args.length < 1 ? 8080 : Integer.parseInt(args[0]);
        String url = args.length < 2 ? "jdbc:sqlite:service.db" : args[1];
        Service service = new Service(port, Engine.builder(url).logSql(true).build());
        Runtime.getRuntime().addShutdownHook(new Thread(service::close));
        System.out.println("Listening on http://localhost:" + service.port() + "/heroes, with " + url);
    }

    private void routes(RoutesConfig routes) {
        Teams teams = new Teams(engine);
        routes.get("/teams", teams::list);
        routes.post("/teams", teams::create);
        routes.get("/teams/{id}", teams::get);
        routes.put("/teams/{id}", teams::replace);
        routes.delete("/teams/{id}", teams::delete);
        Heroes heroes = new Heroes(engine);
        routes.get("/heroes", heroes::list);
        routes.post("/heroes", heroes::create);
        routes.get("/heroes/{id}", heroes::get);
        routes.put("/heroes/{id}", heroes::replace);
        routes.delete("/heroes/{id}", heroes::delete);
    }

    private static void errors(RoutesConfig routes) {
        routes.exception(NoResultException.class, (e, http) -> problem(http, HttpStatus.NOT_FOUND, "There is none"));
        routes.exception(
                JsonProcessingException.class,
                (e, http) -> problem(http, HttpStatus.BAD_REQUEST, e.getOriginalMessage()));
        routes.exception(IntegrityException.class, (e, http) -> {
            switch (e.kind()) {
                case UNIQUE -> problem(http, HttpStatus.CONFLICT, "There is one with this name");
                case FOREIGN_KEY -> problem(http, HttpStatus.UNPROCESSABLE_CONTENT, "There is no such team");
                case NOT_NULL -> problem(http, HttpStatus.UNPROCESSABLE_CONTENT, e.constraint() + " is missing");
                default -> throw e;
            }
        });
    }

    private static void problem(Context http, HttpStatus status, String message) {
        http.status(status).json(new Problem(status.getCode(), message));
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.stop();
        engine.close();
    }
}
