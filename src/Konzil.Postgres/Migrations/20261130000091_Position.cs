using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Position : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "position_papers",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "uuid", nullable: false),
                    number = table.Column<int>(type: "integer", nullable: false),
                    body_de = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    body_en = table.Column<string>(type: "character varying(20000)", maxLength: 20000, nullable: false),
                    html_de = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    html_en = table.Column<string>(type: "character varying(1000000)", maxLength: 1000000, nullable: false),
                    why = table.Column<string>(type: "character varying(1000)", maxLength: 1000, nullable: false),
                    by_name = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: false),
                    at = table.Column<DateTime>(type: "timestamp with time zone", nullable: false),
                    released_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    released_by = table.Column<string>(type: "character varying(200)", maxLength: 200, nullable: true),
                    replaced_at = table.Column<DateTime>(type: "timestamp with time zone", nullable: true),
                    is_example = table.Column<bool>(type: "boolean", nullable: false),
                    version = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_position_papers", x => x.id);
                    table.CheckConstraint("ck_position_papers_body_de_length", "length(\"body_de\") <= 20000");
                    table.CheckConstraint("ck_position_papers_body_en_length", "length(\"body_en\") <= 20000");
                    table.CheckConstraint("ck_position_papers_by_name_length", "length(\"by_name\") <= 200");
                    table.CheckConstraint("ck_position_papers_html_de_length", "length(\"html_de\") <= 1000000");
                    table.CheckConstraint("ck_position_papers_html_en_length", "length(\"html_en\") <= 1000000");
                    table.CheckConstraint("ck_position_papers_released_by_length", "length(\"released_by\") <= 200");
                    table.CheckConstraint("ck_position_papers_why_length", "length(\"why\") <= 1000");
                });

            migrationBuilder.CreateTable(
                name: "position_goals",
                columns: table => new
                {
                    paper_id = table.Column<Guid>(type: "uuid", nullable: false),
                    goal_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_position_goals", x => new { x.paper_id, x.goal_id });
                    table.ForeignKey(
                        name: "FK_position_goals_goals_goal_id",
                        column: x => x.goal_id,
                        principalTable: "goals",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_position_goals_position_papers_paper_id",
                        column: x => x.paper_id,
                        principalTable: "position_papers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "position_principles",
                columns: table => new
                {
                    paper_id = table.Column<Guid>(type: "uuid", nullable: false),
                    principle_id = table.Column<Guid>(type: "uuid", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_position_principles", x => new { x.paper_id, x.principle_id });
                    table.ForeignKey(
                        name: "FK_position_principles_position_papers_paper_id",
                        column: x => x.paper_id,
                        principalTable: "position_papers",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                    table.ForeignKey(
                        name: "FK_position_principles_principles_principle_id",
                        column: x => x.principle_id,
                        principalTable: "principles",
                        principalColumn: "id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_position_goals_goal_id",
                table: "position_goals",
                column: "goal_id");

            migrationBuilder.CreateIndex(
                name: "IX_position_papers_number",
                table: "position_papers",
                column: "number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_position_principles_principle_id",
                table: "position_principles",
                column: "principle_id");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "position_goals");

            migrationBuilder.DropTable(
                name: "position_principles");

            migrationBuilder.DropTable(
                name: "position_papers");
        }
    }
}
