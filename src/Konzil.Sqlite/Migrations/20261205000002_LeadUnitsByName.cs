using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class LeadUnitsByName : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            // A measure named its lead unit in words: where a unit bears that name, the measure refers to it and keeps it when it gets another one.
            migrationBuilder.Sql("UPDATE measures SET lead_unit_id = (SELECT u.id FROM org_units u WHERE u.name_de = measures.lead_unit OR u.name_en = measures.lead_unit ORDER BY u.is_closed, u.number LIMIT 1) WHERE lead_unit <> '' AND EXISTS (SELECT 1 FROM org_units u WHERE u.name_de = measures.lead_unit OR u.name_en = measures.lead_unit);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
        }
    }
}
