using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Konzil.Platform;

/// <summary>
/// Rows that a query sorts by the same value (a moment, a day, a place in a list) follow each other as they were made, since
/// <see cref="Ids"/> grow. Without this PostgreSQL returns them as they happen to lie on the disk: the list of yesterday in another order
/// today, because somebody corrected a word. What has a random id, because nobody may read its age (ballots, answers), is shuffled by it.
/// Works on a query once, when it is translated.
/// </summary>
public sealed class TiesByAge : IQueryExpressionInterceptor
{
    public static readonly TiesByAge Instance = new();

    public Expression QueryCompilationStarting(Expression queryExpression, QueryExpressionEventData eventData) =>
        eventData.Context is { } db ? new Sorting(db.Model).Visit(queryExpression) : queryExpression;

    private sealed class Sorting(IModel model) : ExpressionVisitor
    {
        private const string Descending = "Descending";

        protected override Expression VisitMethodCall(MethodCallExpression node)
        {
            if (!Sorts(node))
            {
                return base.VisitMethodCall(node);
            }

            var sorted = Keys(node);
            var row = node.Method.GetGenericArguments()[0];
            if (model.FindEntityType(row) is not { } type || type.FindProperty(nameof(Entity.Id))?.ClrType != typeof(Guid) || IsUnique(node, type))
            {
                return sorted;
            }

            var one = Expression.Parameter(row);
            var next = nameof(Queryable.ThenBy) + (node.Method.Name.EndsWith(Descending, StringComparison.Ordinal) ? Descending : "");
            return Expression.Call(typeof(Queryable), next, [row, typeof(Guid)], sorted, Expression.Quote(Expression.Lambda(Expression.Property(one, nameof(Entity.Id)), one)));
        }

        private static bool Sorts(Expression? node) => node is MethodCallExpression call && call.Method.DeclaringType == typeof(Queryable)
            && call.Method.Name is nameof(Queryable.OrderBy) or nameof(Queryable.OrderByDescending) or nameof(Queryable.ThenBy) or nameof(Queryable.ThenByDescending);

        /// <summary>The keys of one sorting together; only what lies below them is looked at for others.</summary>
        private MethodCallExpression Keys(MethodCallExpression node)
        {
            var source = Sorts(node.Arguments[0]) ? Keys((MethodCallExpression)node.Arguments[0]) : Visit(node.Arguments[0]);
            return node.Update(null, [source, .. node.Arguments.Skip(1).Select(Visit).OfType<Expression>()]);
        }

        /// <summary>No two rows can have the same value: a number, an address, the id itself.</summary>
        private static bool IsUnique(Expression node, IEntityType type) => Sorts(node) && node is MethodCallExpression call
            && (((LambdaExpression)((UnaryExpression)call.Arguments[1]).Operand).Body is MemberExpression { Expression: ParameterExpression } key
                    && type.FindProperty(key.Member.Name) is { } property
                    && !property.IsNullable
                    && (property.IsPrimaryKey() || property.GetContainingIndexes().Any(i => i.IsUnique && i.Properties.Count == 1))
                || IsUnique(call.Arguments[0], type));
    }
}
