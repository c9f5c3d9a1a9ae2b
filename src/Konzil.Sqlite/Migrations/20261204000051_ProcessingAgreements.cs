using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Konzil.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class ProcessingAgreements : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "processing_agreements",
                columns: table => new
                {
                    id = table.Column<Guid>(type: "TEXT", nullable: false),
                    number = table.Column<int>(type: "INTEGER", nullable: false),
                    processor = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    subject = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    place = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    kinds = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    since = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    until = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    reviewed_on = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    next_review = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    version = table.Column<Guid>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_processing_agreements", x => x.id);
                    table.CheckConstraint("ck_processing_agreements_kinds_length", "length(\"kinds\") <= 2000");
                    table.CheckConstraint("ck_processing_agreements_place_length", "length(\"place\") <= 200");
                    table.CheckConstraint("ck_processing_agreements_processor_length", "length(\"processor\") <= 200");
                    table.CheckConstraint("ck_processing_agreements_subject_length", "length(\"subject\") <= 2000");
                });

            migrationBuilder.CreateIndex(
                name: "IX_processing_agreements_number",
                table: "processing_agreements",
                column: "number",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "processing_agreements");
        }
    }
}
