using Konzil.Platform;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace Konzil.Sqlite.Migrations;

/// <summary>The full-text index. EF Core has no model for FTS5 (dotnet/efcore#4823), so it is written by hand.</summary>
[DbContext(typeof(CityDb))]
[Migration("20261101000000_SearchWords")]
public sealed class SearchWords : Migration
{
    protected override void Up(MigrationBuilder migrationBuilder) =>
        migrationBuilder.Sql("CREATE VIRTUAL TABLE search_words USING fts5(title, body, tokenize = 'unicode61', prefix = '3')");

    protected override void Down(MigrationBuilder migrationBuilder) => migrationBuilder.Sql("DROP TABLE search_words");
}
