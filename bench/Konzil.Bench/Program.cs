// dotnet run -c Release --project bench/Konzil.Bench -- --filter '*'
using BenchmarkDotNet.Running;

BenchmarkSwitcher.FromAssembly(typeof(Konzil.Bench.RankMeasures).Assembly).Run(args);
