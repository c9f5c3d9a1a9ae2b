using Konzil.Platform;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Konzil.Postgres.Migrations;

/// <summary>The full-text index: words already folded and stemmed in C#, so the configuration is 'simple'.</summary>
[DbContext(typeof(CityDb))]
[Migration("20261101000000_SearchWords")]
public sealed class SearchWords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("""
        CREATE TABLE search_words (
            id bigint PRIMARY KEY,
            title text NOT NULL,
            body text NOT NULL,
            words tsvector GENERATED ALWAYS AS (setweight(to_tsvector('simple', title), 'A') || setweight(to_tsvector('simple', body), 'B')) STORED
        );
        CREATE INDEX ix_search_words ON search_words USING gin (words);
        """);

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE search_words");
}
