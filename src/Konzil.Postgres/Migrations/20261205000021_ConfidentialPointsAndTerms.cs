using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class ConfidentialPointsAndTerms : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "is_confidential",
                table: "meeting_items",
                type: "boolean",
                nullable: false,
                defaultValue: false);

            migrationBuilder.CreateTable(
                name: "council_terms",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    body = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    from = table.Column<DateOnly>(type: "date", nullable: false),
                    until = table.Column<DateOnly>(type: "date", nullable: true),
                    seats = table.Column<int>(type: "integer", nullable: false),
                    groups_text = table.Column<string>(type: "character varying(2200)", maxLength: 2200, nullable: false),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_council_terms", x => x.id);
                    table.CheckConstraint("ck_council_terms_body_length", "length(\"body\") <= 100");
                    table.CheckConstraint("ck_council_terms_groups_text_length", "length(\"groups_text\") <= 2200");
                });

            migrationBuilder.CreateTable(
                name: "council_groups",
                columns: table => new
                {
                    term_id = table.Column<Guid>(type: "uuid", nullable: false),
                    place = table.Column<int>(type: "integer", nullable: false),
                    name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    @short = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    seats = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_council_groups", x => new { x.term_id, x.place });
                    table.CheckConstraint("ck_council_groups_name_length", "length(\"name\") <= 100");
                    table.CheckConstraint("ck_council_groups_short_length", "length(\"short\") <= 20");
                    table.ForeignKey(
                        name: "FK_council_groups_council_terms_term_id",
                        column: x => x.term_id,
                        principalTable: "council_terms",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_council_terms_body_from",
                table: "council_terms",
                columns: new[] { "body", "from" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_council_terms_number",
                table: "council_terms",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "council_groups");

            migrationBuilder.DropTable(
                name: "council_terms");

            migrationBuilder.DropColumn(
                name: "is_confidential",
                table: "meeting_items");
        }
    }
}
